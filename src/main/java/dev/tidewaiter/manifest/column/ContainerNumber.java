package dev.tidewaiter.manifest.column;

import java.util.regex.Pattern;

/** Numbers of freight containers: four letters, the last of which tells the kind of equipment, six digits and a check digit (ISO 6346). */
final class ContainerNumber {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{3}[UJZ][\\s-]?\\d{6}(?:[\\s-]?\\d)?");
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]");

    private static final int WITH_CHECK_DIGIT = 11;

    private ContainerNumber() {}

    /** Whether a text is written like one and holds nothing else. */
    static boolean isShaped(String text) {
        return SHAPE.matcher(text).matches();
    }

    /** Whether a text is one whose check digit is there and right. */
    static boolean is(String text) {
        var number = isShaped(text) ? BETWEEN.matcher(text).replaceAll("") : "";
        if (number.length() != WITH_CHECK_DIGIT) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WITH_CHECK_DIGIT - 1; i++) {
            sum += valueOf(number.charAt(i)) << i;
        }
        return sum % 11 % 10 == number.charAt(WITH_CHECK_DIGIT - 1) - '0';
    }

    /** A is 10, B is 12 and Z is 38: the multiples of 11 are left out. */
    private static int valueOf(char c) {
        int letter = c - 'A';
        return c <= '9' ? c - '0' : 10 + letter + (letter + 9) / 10;
    }
}
