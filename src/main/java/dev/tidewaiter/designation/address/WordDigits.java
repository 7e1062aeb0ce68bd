package dev.tidewaiter.designation.address;

/** The digits with which a folded word of an address begins. */
final class WordDigits {

    private WordDigits() {}

    /** How many digits a folded word begins with; it holds no sign that sorts before them. */
    static int leadingDigits(String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) <= '9') {
            digits++;
        }
        return digits;
    }

    static boolean isDigits(String text) {
        return leadingDigits(text) == text.length();
    }

    static boolean startsWithDigit(String text) {
        return text.charAt(0) <= '9';
    }

    static boolean startsWithLetter(String text) {
        return !startsWithDigit(text);
    }
}
