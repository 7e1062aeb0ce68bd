package dev.tidewaiter.letters;

import java.util.Locale;

/** What kinds of characters a text has, and from where on in Unicode scripts put no blanks between words. */
public final class Characters {

    private static final int FIRST_HAN = 0x3400;
    private static final int LAST_HAN = 0x9FFF;

    /** The first of the radicals, before Kana, Han and Hangul. */
    private static final int FIRST_OF_SPACELESS = 0x2E80;

    private Characters() {}

    /** Whether a letter is a syllable or a word of its own, of a script that parts no words by blanks or needs none: Han, Kana, Hangul, and what is coded behind them. */
    public static boolean isSpaceless(int letter) {
        return letter >= FIRST_OF_SPACELESS;
    }

    /** Whether a letter is Chinese, of the two blocks that texts are written in: simplified or not, Japanese ones too, but neither Kana nor Hangul. */
    public static boolean isHan(int letter) {
        return letter >= FIRST_HAN && letter <= LAST_HAN && Character.isIdeographic(letter);
    }

    /** In small letters; a Turkish İ is an i without a point upon the point. */
    public static String small(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        return small.indexOf('\u0307') < 0 ? small : small.replace("i\u0307", "i");
    }

    /** Whether a character is a mark of the letter before it: an accent, a vowel sign. */
    public static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** How many characters of a text are letters. */
    public static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    /** How many characters of a text are digits, of whatever script. */
    public static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    /** Whether a text holds a digit of whatever script. */
    public static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The whole number that a text is, written in so many plain digits at most and nothing else; -1 when it is none. */
    public static long wholeNumber(String text, int mostDigits) {
        if (text.isEmpty() || text.length() > mostDigits) {
            return -1;
        }
        long number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    /** A text, or so many of its first characters and an ellipsis; never half of a character that takes two. */
    public static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        boolean half = Character.isHighSurrogate(text.charAt(most - 1));
        return text.substring(0, half ? most - 1 : most) + "…";
    }
}
