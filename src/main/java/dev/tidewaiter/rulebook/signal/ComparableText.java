package dev.tidewaiter.rulebook.signal;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.letters.PlainLetters;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Text reduced to what words of a table are compared with: small letters and digits, single blanks, blanks around. */
public final class ComparableText {

    private static final char FIRST_NOT_ASCII = '\u0080';
    private static final char FIRST_ACCENT = '\u0300';
    private static final char LAST_ACCENT = '\u036f';

    private static final char FIRST_ARABIC = '\u0600';
    private static final char LAST_ARABIC = '\u06ff';

    private static final Set<Character.UnicodeScript> UNSPACED = EnumSet.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HANGUL,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.THAI);

    private ComparableText() {}

    public static String of(String text) {
        var folded = new StringBuilder(text.length() + 2).append(' ');
        var small = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            if (c >= FIRST_ARABIC && c <= LAST_ARABIC && (Character.isLetter(c) || Characters.isMark(c))) {
                folded.append(PlainLetters.of(c)); // by another keyboard it is another letter, which no accent tells
            } else if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                folded.append(c);
            } else if (c != '\'' && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        if (folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
        return folded.toString();
    }

    /**
     * Such a text as people and programs type it who leave the accents of Latin letters out. Only for what speaks against a line, and for
     * what denies that where all of the text is typed so: what excuses one, and places, are told by their accents, too.
     */
    static String unaccented(String folded) {
        if (isPlain(folded)) {
            return folded;
        }
        var plain = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN) {
                plain.append(PlainLetters.of(c));
            } else if (c < FIRST_ACCENT || c > LAST_ACCENT) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** A folded text, and behind it the same with plain Latin letters where it has others: "Đonetsk" is heard as "donetsk" too. */
    public static String withPlainLetters(String folded) {
        var plain = unaccented(folded);
        return plain.equals(folded) ? folded : folded + plain;
    }

    /** Whether a folded text has Latin letters without accents alone, and digits. */
    static boolean isPlain(String folded) {
        return folded.chars().allMatch(c -> c < FIRST_NOT_ASCII);
    }

    /** Whether a script writes without blanks between words, so that a word may stand anywhere. */
    public static boolean unspaced(String word) {
        return word.codePoints().anyMatch(c -> {
            var script = Character.UnicodeScript.of(c);
            return UNSPACED.contains(script);
        });
    }

    /** A word as it is looked for in a folded text. */
    public static String pattern(String word) {
        var folded = of(word);
        return unspaced(word) ? folded.strip() : folded;
    }
}
