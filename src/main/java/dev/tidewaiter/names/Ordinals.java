package dev.tidewaiter.names;

/** Numbers that a name writes in words or Roman numerals: the Fifth Plant is Plant No. 5. */
final class Ordinals {

    private static final int LONGEST = 9;

    private static final class Loaded {
        static final KnownWords NUMBERS = KnownWords.of("ordinals.txt", true);
    }

    private Ordinals() {}

    /** The number in digits; the word itself when it is no number. Digits with an ending, such as 924th, lose it. */
    static String inDigits(String folded) {
        var number = Loaded.NUMBERS.heading(folded);
        if (number != null) {
            return number;
        }
        int digits = 0;
        while (digits < folded.length() && folded.charAt(digits) >= '0' && folded.charAt(digits) <= '9') {
            digits++;
        }
        return digits > 0 && digits < folded.length() && digits <= LONGEST && isEnding(folded.substring(digits))
                ? folded.substring(0, digits)
                : folded;
    }

    private static boolean isEnding(String rest) {
        return switch (rest) {
            case "st", "nd", "rd", "th", "y", "i", "yy", "oy", "oi", "ya", "aya", "oe", "go", "ogo", "er", "eme" ->
                true;
            default -> false;
        };
    }
}
