package dev.tidewaiter.designation.mention;

import dev.tidewaiter.names.search.FoldedWord;

/**
 * Puts blanks back where capital letters tell that they were lost: KIMKyong Hyok, Redlepus VectorIndustry, LlcKelvarin; and before what
 * Korean sentences put behind a name in Latin letters: Kelvarin의.
 */
final class MissingSpaces {

    /** Letters before a capital; fewer are a part of a name, as in McRed and DeLepus. */
    private static final int FEWEST = 4;

    /** Letters before a capital where the text is one word of three or more such parts, or begins with a legal form. */
    private static final int FEWEST_IN_ONE_WORD = 2;

    private static final char FIRST_NOT_LATIN = '\u0250';

    private MissingSpaces() {}

    /** The text with blanks put back; an empty text when none was lost. */
    static String in(String text) {
        int fewest = isOneWordOfMany(text) ? FEWEST_IN_ONE_WORD : FEWEST;
        StringBuilder mended = null;
        int done = 0;
        for (int i = Math.min(fewest, FEWEST - 1); i + 1 < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))
                    && Character.isLowerCase(text.charAt(i + 1))
                    && isTorn(text, done, i, fewest)) {
                mended = mended == null ? new StringBuilder(text.length() + 4) : mended;
                mended.append(text, done, i).append(' ');
                done = i;
            }
        }
        return mended == null ? "" : mended.append(text, done, text.length()).toString();
    }

    /** The text with a blank before the syllable that a Korean sentence puts behind a name in Latin letters; empty without one. */
    static String beforeHangul(String text) {
        int latin = 0;
        for (int i = 0; i < text.length(); i++) {
            if (latin >= FEWEST && Character.UnicodeScript.of(text.charAt(i)) == Character.UnicodeScript.HANGUL) {
                return text.substring(0, i) + " " + text.substring(i);
            }
            latin = isLatin(text.charAt(i)) ? latin + 1 : 0;
        }
        return "";
    }

    private static boolean isLatin(char c) {
        return c < FIRST_NOT_LATIN && Character.isLetter(c);
    }

    private static boolean isOneWordOfMany(String text) {
        int capitals = 0;
        int second = 0;
        for (int i = 1; i + 1 < text.length(); i++) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
            if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i + 1))) {
                second = capitals == 0 ? i : second;
                capitals++;
            }
        }
        return capitals > 1 || (capitals == 1 && isLegalForm(text.substring(0, second)));
    }

    private static boolean isLegalForm(String word) {
        var words = FoldedWord.of(word);
        return words.size() == 1 && words.get(0).isLegalForm();
    }

    /** Whether a word ends before a capital: capitals only, or small letters behind the first. */
    private static boolean isTorn(String text, int start, int at, int fewest) {
        int from = at;
        while (from > start && Character.isLetter(text.charAt(from - 1))) {
            if (at - from > LongCell.LONGEST_WORD) {
                return false;
            }
            from--;
        }
        boolean capitals = Character.isUpperCase(text.charAt(at - 1));
        int enough = capitals ? FEWEST - 1 : fewest;
        for (int i = from + 1; i < at; i++) {
            if (Character.isUpperCase(text.charAt(i)) != capitals) {
                return false;
            }
        }
        return at - from >= enough && Character.isUpperCase(text.charAt(from));
    }
}
