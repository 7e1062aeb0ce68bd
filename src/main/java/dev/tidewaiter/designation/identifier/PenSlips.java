package dev.tidewaiter.designation.identifier;

/** What one slip of the pen makes of a number. */
final class PenSlips {

    private PenSlips() {}

    /** The number with a character and the one before it in each other's places. */
    static String changedPlaces(String number, int at) {
        return number.substring(0, at - 1) + number.charAt(at) + number.charAt(at - 1) + number.substring(at + 1);
    }

    /** The number with any character at a place. */
    static String pattern(String number, int without) {
        return number.substring(0, without) + "?" + number.substring(without + 1);
    }
}
