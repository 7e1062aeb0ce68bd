package dev.tidewaiter.names.token;

/** Numbers that a name writes in words or Roman numerals: the Fifth Plant is Plant No. 5, and Fund XII is Fund 12. */
public final class Ordinals {

    private static final String NONE = "";
    private static final int LONGEST = 9;
    private static final int MOST_TENS = 3;
    private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};

    private static final class Loaded {
        static final KnownWords NUMBERS = KnownWords.of("ordinals.txt", true);
    }

    private Ordinals() {}

    /** The number in digits, without zeros before it and an ending such as that of 924th; empty for a word that is none, and for a lone letter. */
    static String inDigits(String folded) {
        var number = Loaded.NUMBERS.heading(folded);
        if (number != null) {
            return number;
        }
        int digits = 0;
        while (digits < folded.length() && isDigit(folded, digits)) {
            digits++;
        }
        if (digits > 0) {
            boolean whole = digits == folded.length();
            return whole || (digits <= LONGEST && isEnding(folded.substring(digits)))
                    ? folded.substring(leadingZeros(folded, digits), digits)
                    : NONE;
        }
        int roman = folded.length() > 1 ? roman(folded) : 0;
        return roman > 0 ? String.valueOf(roman) : NONE;
    }

    /** Whether a word is a number in digits or Roman numerals; one in words may be a name, such as Prima. */
    static boolean isNumeral(String folded) {
        return !folded.isEmpty()
                && (isDigit(folded, 0) || roman(folded) > 0)
                && !inDigits(folded).isEmpty();
    }

    /** What a Roman numeral from I to XXXIX means; 0 for all other words. */
    public static int roman(String folded) {
        int tens = 0;
        while (tens < folded.length() && tens < MOST_TENS && folded.charAt(tens) == 'x') {
            tens++;
        }
        for (int one = 0; one < ONES.length; one++) {
            if (folded.length() - tens == ONES[one].length() && folded.endsWith(ONES[one])) {
                return 10 * tens + one;
            }
        }
        return 0;
    }

    private static int leadingZeros(String folded, int digits) {
        int zeros = 0;
        while (zeros < digits - 1 && folded.charAt(zeros) == '0') {
            zeros++;
        }
        return zeros;
    }

    private static boolean isDigit(String folded, int at) {
        return folded.charAt(at) >= '0' && folded.charAt(at) <= '9';
    }

    private static boolean isEnding(String rest) {
        return switch (rest) {
            case "st", "nd", "rd", "th", "y", "i", "yy", "oy", "oi", "ya", "aya", "oe", "go", "ogo", "er", "eme" ->
                true;
            default -> false;
        };
    }
}
