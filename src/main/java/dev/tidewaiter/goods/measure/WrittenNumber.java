package dev.tidewaiter.goods.measure;

import dev.tidewaiter.goods.text.FoldedText;

/** Reads a number in a folded text, with points and commas as people of all countries write them. */
final class WrittenNumber {

    private WrittenNumber() {}

    /** Where the number that begins at a place ends: digits, with points and commas between digits. */
    static int end(FoldedText text, int start) {
        int i = start;
        while (i < text.length() && (text.isDigit(i) || isMark(text.at(i)))) {
            i++;
        }
        return i;
    }

    /**
     * The value of a number. Where both marks stand, the last is the decimal one. One comma before exactly three digits
     * parts thousands, unless a zero stands before it; one point is decimal. NaN is never returned.
     */
    static double value(FoldedText text, int start, int end) {
        int decimal = decimalMark(text, start, end);
        double value = 0;
        double scale = 0;
        for (int i = start; i < end; i++) {
            if (text.isDigit(i)) {
                value = value * 10 + (text.at(i) - '0');
                scale *= 10;
            } else if (i == decimal) {
                scale = 1;
            }
        }
        return scale > 1 ? value / scale : value;
    }

    private static int decimalMark(FoldedText text, int start, int end) {
        int last = -1;
        int marks = 0;
        boolean mixed = false;
        for (int i = start; i < end; i++) {
            if (isMark(text.at(i))) {
                mixed |= last >= 0 && text.at(last) != text.at(i);
                last = i;
                marks++;
            }
        }
        if (marks == 0 || (marks > 1 && !mixed)) {
            return -1;
        }
        boolean threeAfter = end - last == 4;
        boolean zeroBefore = text.at(start) == '0';
        return !mixed && text.at(last) == ',' && threeAfter && !zeroBefore ? -1 : last;
    }

    private static boolean isMark(char c) {
        return c == '.' || c == ',';
    }
}
