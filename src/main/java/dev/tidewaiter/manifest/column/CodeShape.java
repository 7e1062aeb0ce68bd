package dev.tidewaiter.manifest.column;

import java.util.regex.Pattern;

/** What a code of the tariff looks like where no heading says that it is one. */
final class CodeShape {

    private static final Pattern DAY =
            Pattern.compile("(?:19|20)\\d\\d(\\.?)(?:0[1-9]|1[0-2])\\1(?:0[1-9]|[12]\\d|3[01])");

    private CodeShape() {}

    /** Whether a code may be a day as well: a column of nothing else is one of days. */
    static boolean isDay(String text) {
        return DAY.matcher(text).matches();
    }

    /** Six, eight or ten digits, perhaps with points, of one of the 97 chapters. */
    static boolean fits(String text, int digits) {
        if ((digits != 6 && digits != 8 && digits != 10)
                || text.length() > digits + 4
                || (digits == 6 && text.endsWith("000"))) { // a round sum
            return false;
        }
        if (text.indexOf(',') >= 0
                || text.indexOf('/') >= 0
                || text.indexOf(':') >= 0 // "16:32:00", a time of day
                || (text.indexOf('-') >= 0 && !isKorean(text))
                || text.charAt(0) < '0'
                || text.charAt(0) > '9') {
            return false;
        }
        int chapter = (text.charAt(0) - '0') * 10 + (Character.isDigit(text.charAt(1)) ? text.charAt(1) - '0' : 0);
        return chapter >= 1 && chapter <= 97 && (text.indexOf('.') < 0 || text.indexOf('.') == 4);
    }

    /** "8501.10-1000", as the tariff of Korea writes all its codes. */
    private static boolean isKorean(String text) {
        return text.length() == 12 && text.indexOf('.') == 4 && text.indexOf('-') == 7 && text.lastIndexOf('-') == 7;
    }
}
