package dev.tidewaiter.manifest.heading;

import dev.tidewaiter.letters.PlainLetters;
import dev.tidewaiter.letters.Unaccented;
import java.util.ArrayList;
import java.util.List;

/**
 * A heading reduced to what it says: small letters without accents, blanks and punctuation, "no" for every spelling of
 * number, and no plural. "Container Numbers", "CONTAINER_NO." and "Container №" have the same key.
 */
public final class HeadingKey {

    /** The word of a key for every spelling of number. */
    static final String NUMBER = "no";

    private HeadingKey() {}

    /** The key of a whole heading. */
    public static String of(String text) {
        return String.join("", tokens(text));
    }

    /** The key's words. CamelCase ends a word. */
    public static List<String> tokens(String text) {
        var folded = isAscii(text) ? text.replace("#", " no ") : decomposed(text);
        var tokens = new ArrayList<String>();
        var token = new StringBuilder(folded.length());
        int previous = Character.SPACE_SEPARATOR;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c == '\'' || c == '\u2019' || c == '\u02bc') {
                continue; // apostrophes as in d'origine and shipper's
            }
            int type = Character.getType(c);
            // "S.A." and "P/N" are one word each when single letters stand between points; slashes and points end
            // others
            if (!isLetterOrDigit(type)) {
                add(tokens, token);
            } else {
                boolean slipped = token.length() == 1
                        && i + 1 < folded.length()
                        && Character.isUpperCase(folded.charAt(i + 1)); // "tOTAL", typed with the wrong shift
                boolean endsWord =
                        previous == Character.LOWERCASE_LETTER && type == Character.UPPERCASE_LETTER && !slipped;
                boolean endsAcronym = previous == Character.UPPERCASE_LETTER
                        && type == Character.UPPERCASE_LETTER
                        && i + 1 < folded.length()
                        && Character.isLowerCase(folded.charAt(i + 1)); // PONumber
                boolean endsNumbered = previous == Character.DECIMAL_DIGIT_NUMBER
                        && type == Character.UPPERCASE_LETTER
                        && token.length() > 2
                        && i + 1 < folded.length()
                        && Character.isLowerCase(folded.charAt(i + 1)); // notifyParty1Name
                if (endsWord || endsAcronym || endsNumbered) {
                    add(tokens, token);
                }
                token.append(c);
            }
            previous = type;
        }
        add(tokens, token);
        return tokens;
    }

    /** Whether a character of this general category of Unicode stands in words. */
    private static boolean isLetterOrDigit(int type) {
        return switch (type) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER -> true;
            default -> false;
        };
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static String decomposed(String text) {
        var spelledOut = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char before = i == 0 ? ' ' : text.charAt(i - 1);
            boolean shortNumber = (c == '°' || c == 'º') && (before == 'n' || before == 'N' || before == '.');
            if (shortNumber) {
                spelledOut.append("o "); // N°, Nº and N.º
            } else if (c == '#' || c == '№') {
                spelledOut.append(" no ");
            } else if (c != '.' || i + 1 == text.length() || text.charAt(i + 1) != 'º') {
                spelledOut.append(c);
            }
        }
        return Unaccented.of(spelledOut.toString());
    }

    private static void add(List<String> tokens, StringBuilder token) {
        if (token.length() == 0) {
            return;
        }
        var written = token.toString();
        var word = PlainLetters.of(written);
        token.setLength(0);
        if (NumberWords.isInHeading(word)) {
            word = NUMBER;
        } else if (word.length() > 3
                && word.charAt(word.length() - 1) == 's'
                && word.charAt(word.length() - 2) != 's'
                && word.charAt(0) < 128) {
            word = word.substring(0, word.length() - 1);
        }
        if (!word.isEmpty()) { // a bare vowel sign, as "ﹱ" folds to, is no word
            tokens.add(word);
        }
    }

    /** "Shipping Address2" without the word that all headings of its block begin with; empty when there is no other. */
    public static String withoutFirstWord(String heading) {
        for (int i = 1; i < heading.length(); i++) {
            if (" _-".indexOf(heading.charAt(i)) >= 0) {
                return heading.substring(i + 1).strip();
            }
        }
        return "";
    }
}
