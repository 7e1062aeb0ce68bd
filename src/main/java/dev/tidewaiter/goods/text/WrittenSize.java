package dev.tidewaiter.goods.text;

/** A size of two numbers as propellers have it: diameter and pitch in inches, {@code 30x12}, {@code 9 × 4.5}. */
final class WrittenSize {

    /** No propeller of an engine or motor is larger, in digits of inches; screws and boards are measured in millimetres. */
    private static final int DIGITS = 2;

    private WrittenSize() {}

    /** Where the size ends that begins behind some place; -1 where there is none. */
    static int end(FoldedText text, int from) {
        int first = number(text, blank(text, from));
        if (first < 0) {
            return -1;
        }
        int cross = blank(text, first);
        char letter = cross < text.length() ? text.at(cross) : ' ';
        if (letter == 'x' || letter == '\u0445') {
            return number(text, blank(text, cross + 1));
        }
        return text.separatedBy("*\u00d7", first, cross) ? number(text, cross) : -1;
    }

    private static int blank(FoldedText text, int at) {
        return at < text.length() && text.at(at) == ' ' ? at + 1 : at;
    }

    /** The end of a number of few digits, with what follows its point; -1 where there is none. */
    private static int number(FoldedText text, int from) {
        int end = from;
        while (text.isDigit(end)) {
            end++;
        }
        if (end == from || end - from > DIGITS) {
            return -1;
        }
        boolean fraction = text.isDigit(end + 1)
                && text.separatedBy(".,", end, end + 1)
                && text.original(end - 1, end + 2).length() == "4.5".length();
        return fraction ? number(text, end + 1) : end;
    }
}
