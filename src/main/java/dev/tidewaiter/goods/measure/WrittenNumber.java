package dev.tidewaiter.goods.measure;

import dev.tidewaiter.goods.text.FoldedText;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads a number in a folded text, with points and commas as people of all countries write them. */
final class WrittenNumber {

    private static final int DIGITS_OF_GROUP = 3;

    /** What stands between two numbers and not inside one. */
    private static final String OTHER_MARKS = ",;:/()[]+-–—=\n";

    private static final String BLANKS = "[\\s\\u00a0\\u202f\\u2009'’]";

    /** Digits, what stands within and around numbers, and signs of currencies. */
    private static final Pattern NUMBERS_ALONE = Pattern.compile("[\\d\\s\\u00a0\\u202f\\u2009'’.,~≈+=–—\\p{Sc}-]+");

    private static final Pattern PARTED =
            Pattern.compile("(?<![\\d.,])(\\d{1,3}(?:" + BLANKS + "\\d{3})+)(?!\\d)(?:,(\\d+))?");

    private static final Pattern PARTING = Pattern.compile(BLANKS);

    private WrittenNumber() {}

    /** Where the number that begins at a place ends: digits, with points and commas between digits, or blanks between thousands. */
    static int end(FoldedText text, int start) {
        int i = endOfThousands(text, start);
        while (i < text.length() && (text.isDigit(i) || isMark(text.at(i)))) {
            i++;
        }
        return i;
    }

    /** Where "1 500 000" ends in front of a unit; its beginning when it is no such number. */
    private static int endOfThousands(FoldedText text, int start) {
        int i = start;
        while (text.isDigit(i)) {
            i++;
        }
        boolean begins = i - start <= DIGITS_OF_GROUP
                && !(start > 0 && Character.isLetter(text.at(start - 1))) // MD550 550 cc
                && !(text.isDigit(start - 2) && text.at(start - 1) == ' ');
        int end = i;
        while (begins && isGroup(text, end)) {
            end += DIGITS_OF_GROUP + 1;
        }
        if (end == i) {
            return start;
        }
        // "2 640 x 512" is two of a size
        boolean unit = end + 1 < text.length() && text.at(end) == ' ' && isUnitLetter(text.at(end + 1));
        // "Rotax 914 115 hp" is an engine and its power, "500 000 m" one number
        boolean one = end - i > DIGITS_OF_GROUP + 1 || i - start < DIGITS_OF_GROUP || isThousands(text, i);
        return unit && one ? end : start;
    }

    private static boolean isThousands(FoldedText text, int at) {
        return IntStream.rangeClosed(1, DIGITS_OF_GROUP).allMatch(i -> text.at(at + i) == '0');
    }

    private static boolean isGroup(FoldedText text, int at) {
        if (at + DIGITS_OF_GROUP >= text.length()
                || text.at(at) != ' '
                || text.isDigit(at + DIGITS_OF_GROUP + 1)
                || text.separatedBy(OTHER_MARKS, at, at + 1)) {
            return false;
        }
        for (int i = 1; i <= DIGITS_OF_GROUP; i++) {
            if (!text.isDigit(at + i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUnitLetter(char c) {
        return Character.isLetter(c) && c != 'x' && c != 'х';
    }

    /**
     * A text of numbers alone without what parts their thousands, "60 000" and "60'000,50"; every other text as it is. The comma behind
     * thousands that are parted so is the decimal one.
     */
    static String unparted(String text) {
        return NUMBERS_ALONE.matcher(text).matches()
                ? PARTED.matcher(text)
                        .replaceAll(number -> PARTING.matcher(number.group(1)).replaceAll("")
                                + (number.group(2) == null ? "" : "." + number.group(2)))
                : text;
    }

    /** The number that a cell holds as most do, digits alone or with one point between them; NaN for every other text. */
    static double plain(String text) {
        double value = 0;
        double scale = 0;
        int last = text.length() - 1;
        for (int i = 0; i <= last; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                value = value * 10 + (c - '0');
                scale *= 10;
            } else if (c == '.' && i > 0 && i < last && scale == 0) {
                scale = 1;
            } else {
                return Double.NaN;
            }
        }
        boolean holds = last >= 0 && last < AmountReader.LONGEST_NUMBER;
        return holds ? scale > 1 ? value / scale : value : Double.NaN;
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
