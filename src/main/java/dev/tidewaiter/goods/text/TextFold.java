package dev.tidewaiter.goods.text;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.letters.PlainLetters;
import dev.tidewaiter.letters.SimplifiedHan;
import java.util.Arrays;
import java.util.Map;

/**
 * Folds texts. Characters beyond ASCII are folded once and remembered in a table. One serves all threads: what is
 * known of a character is one word, so another thread sees all of it or nothing, and then finds out the same.
 */
public final class TextFold {

    /** Where kana, ideographs and Hangul begin, among the characters that texts are folded to. */
    private static final char EAST_ASIAN_FROM = 0x3040;

    private static final char THAI_FROM = 0x0e00;
    private static final char THAI_TO = 0x0e7f;

    private static final byte BREAK = 1;
    private static final byte LETTER = 2;
    private static final byte DIGIT = 3;
    /** Ideographs, kana, Hangul and Thai: blanks inside them carry no meaning. */
    private static final byte EAST_ASIAN = 4;
    /** Marks and invisible characters, which vanish. */
    private static final byte NOTHING = 5;
    /** Characters that fold to several, such as ligatures and squared units. */
    private static final byte SEVERAL = 6;

    private static final char PERCENT = '%';

    /** Signs that stand for words beside goods. The Greek mu is a small unit here, and a letter elsewhere. */
    private static final Map<Character, String> SIGNS =
            Map.of('\u00b5', "u", '\u03bc', "u", '\u00d7', "x", PERCENT, " percent ", '\u00b0', " deg ");

    /** Kind and folded character of each character; 0 where nobody has asked. */
    private final int[] known = new int[Character.MAX_VALUE + 1];

    /** Folds a text of any length and content. */
    public FoldedText fold(String text) {
        return new Folding(text).run();
    }

    private int folding(char c) {
        int folding = known[c];
        return folding != 0 ? folding : learn(c);
    }

    private static byte kindOf(int folding) {
        return (byte) (folding >>> Character.SIZE);
    }

    /** Lists and texts are both read in simplified Chinese characters, Japanese ones too, so that each word is known in both. */
    private int learn(char c) {
        if (Characters.isHan(c)) {
            int simplified = EAST_ASIAN << Character.SIZE | SimplifiedHan.of(c);
            known[c] = simplified;
            return simplified;
        }
        byte kind;
        char fold = c;
        if (c < 0x80 && c != PERCENT) {
            kind = c >= '0' && c <= '9' ? DIGIT : Character.isLetter(c) ? LETTER : BREAK;
            fold = Character.toLowerCase(c);
        } else {
            var plain = several(c);
            kind = plain.isEmpty() ? NOTHING : plain.length() > 1 ? SEVERAL : kind(plain.charAt(0));
            fold = plain.isEmpty() ? c : plain.charAt(0);
        }
        int folding = kind << Character.SIZE | fold;
        known[c] = folding;
        return folding;
    }

    private static byte kind(char c) {
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        if (isEastAsian(c)) {
            return EAST_ASIAN;
        }
        return Character.isLetter(c) ? LETTER : BREAK;
    }

    /** Whether a folded character is of a script that is written without blanks: words of it are found anywhere in a text. */
    public static boolean isWithoutBlanks(char c) {
        return c >= EAST_ASIAN_FROM || (c >= THAI_FROM && c <= THAI_TO);
    }

    private static boolean isEastAsian(char c) {
        return (c >= THAI_FROM && c <= THAI_TO)
                || (c >= 0x3040 && c <= 0x30ff)
                || (c >= 0x3400 && c <= 0x9fff)
                || (c >= 0xac00 && c <= 0xd7a3)
                || (c >= 0xf900 && c <= 0xfaff);
    }

    /** What a character beyond ASCII folds to: nothing, one character or several. */
    private String several(char c) {
        if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
            return String.valueOf(Character.digit(c, 10)); // ۶ is 6
        }
        var sign = SIGNS.get(c);
        if (sign != null) {
            return sign;
        }
        if (c >= 0xac00 && c <= 0xd7a3) {
            return String.valueOf(c);
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.ENCLOSING_MARK) {
            return "";
        }
        if (type == Character.SURROGATE) {
            return " ";
        }
        var plain = new StringBuilder();
        for (char letter : PlainLetters.of(c).toCharArray()) {
            plain.append(SIGNS.getOrDefault(letter, String.valueOf(letter)));
        }
        return plain.toString();
    }

    /** One text on its way. */
    private final class Folding {
        private final String text;
        private char[] chars;
        private int[] origins;
        private int length;
        private byte last = BREAK;
        private boolean broken;

        Folding(String text) {
            this.text = text;
            this.chars = new char[text.length() + text.length() / 2 + 16];
            this.origins = new int[chars.length];
        }

        FoldedText run() {
            put(' ', 0);
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                int folding = folding(c);
                byte kind = kindOf(folding);
                if (kind == SEVERAL) {
                    var parts = several(c);
                    for (int part = 0; part < parts.length(); part++) {
                        take(parts.charAt(part), kind(parts.charAt(part)), i);
                    }
                } else if (kind != NOTHING) {
                    take((char) folding, kind, i);
                }
            }
            if (chars[length - 1] != ' ') {
                put(' ', Math.max(0, text.length() - 1));
            }
            return new FoldedText(text, chars, origins, length);
        }

        private void take(char c, byte kind, int origin) {
            if (kind == BREAK) {
                if ((c == '.' || c == ',') && last == DIGIT && digitFollows(origin)) {
                    put(c, origin);
                } else {
                    broken = true;
                }
                return;
            }
            boolean joins = kind == last && (kind == EAST_ASIAN || !broken);
            if (!joins && chars[length - 1] != ' ') {
                put(' ', origin);
            }
            put(c, origin);
            last = kind;
            broken = false;
        }

        private boolean digitFollows(int origin) {
            return !broken && origin + 1 < text.length() && kindOf(folding(text.charAt(origin + 1))) == DIGIT;
        }

        private void put(char c, int origin) {
            if (length == chars.length) {
                chars = Arrays.copyOf(chars, length * 2);
                origins = Arrays.copyOf(origins, length * 2);
            }
            chars[length] = c;
            origins[length++] = origin;
        }
    }
}
