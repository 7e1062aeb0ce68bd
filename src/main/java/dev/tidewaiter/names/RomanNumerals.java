package dev.tidewaiter.names;

/** Tells Roman numerals of two letters and more from II to XXXIX, which number firms, funds and people. */
final class RomanNumerals {

    private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};

    private RomanNumerals() {}

    static boolean is(String folded) {
        if (folded.length() < 2 || folded.length() > 7) {
            return false;
        }
        int tens = 0;
        while (tens < folded.length() && tens < 3 && folded.charAt(tens) == 'x') {
            tens++;
        }
        for (var ones : ONES) {
            if (folded.length() - tens == ones.length() && folded.endsWith(ones)) {
                // xi and xx are Chinese names as well, but seldom alone
                return true;
            }
        }
        return false;
    }
}
