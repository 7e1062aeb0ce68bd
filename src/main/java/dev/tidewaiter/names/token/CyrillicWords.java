package dev.tidewaiter.names.token;

import java.util.List;

/**
 * Cyrillic words in which some letters are Latin ones that look the same: Belarusian typed on a keyboard without its і, and letters
 * put in so that nobody finds the word.
 */
final class CyrillicWords {

    private static final String LATIN = "abcehikmoptxy";
    /** What the letters above look like, in small letters or in capitals. */
    private static final String TWINS = "авсенікмортху";

    private CyrillicWords() {}

    /** The words with their Latin letters exchanged, in the list that was given. */
    static List<String> mended(List<String> tokens) {
        tokens.replaceAll(CyrillicWords::mended);
        return tokens;
    }

    /** A word of more Cyrillic letters than Latin ones, all of which have a twin; any other stays as it is. */
    private static String mended(String token) {
        int cyrillic = 0;
        int latin = 0;
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (is(c)) {
                cyrillic++;
            } else if (LATIN.indexOf(c) >= 0) {
                latin++;
            } else if (Character.isLetter(c)) {
                return token;
            }
        }
        if (latin == 0 || cyrillic <= latin) {
            return token;
        }
        var mended = new StringBuilder(token);
        for (int i = 0; i < token.length(); i++) {
            int twin = LATIN.indexOf(token.charAt(i));
            if (twin >= 0) {
                mended.setCharAt(i, TWINS.charAt(twin));
            }
        }
        return mended.toString();
    }

    static boolean is(char c) {
        return c >= '\u0400' && c <= '\u052f';
    }
}
