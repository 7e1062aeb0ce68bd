package dev.tidewaiter.names.token;

/** Digits that a scanner or a typist put for letters, as in {@code L1mbach}. */
final class OcrErrors {

    private static final String DIGITS = "013589";
    private static final String LETTERS = "oiesbg";

    private OcrErrors() {}

    /** The word with one letter where a scan may have read two: cl for d, vv for w. */
    static String joined(String word) {
        return word.indexOf("cl") < 0 && word.indexOf("vv") < 0
                ? word
                : word.replace("cl", "d").replace("vv", "w");
    }

    /** The word with letters where most of it is letters; a number with a letter, such as {@code 924th}, stays. */
    static String mend(String word) {
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            digits += word.charAt(i) <= '9' ? 1 : 0;
        }
        if (digits == 0 || digits * 3 > word.length()) {
            return word;
        }
        var mended = new StringBuilder(word);
        for (int i = 0; i < mended.length(); i++) {
            int at = DIGITS.indexOf(mended.charAt(i));
            if (at >= 0) {
                mended.setCharAt(i, LETTERS.charAt(at));
            }
        }
        return mended.toString();
    }
}
