package dev.tidewaiter.manifest.column;

/** What a code of the tariff looks like where no heading says that it is one. */
final class CodeShape {

    private CodeShape() {}

    /** Six, eight or ten digits, perhaps with points, of one of the 97 chapters. */
    static boolean fits(String text, int digits) {
        if ((digits != 6 && digits != 8 && digits != 10)
                || text.length() > digits + 4
                || (digits == 6 && text.endsWith("000"))) { // a round sum
            return false;
        }
        if (text.indexOf(',') >= 0
                || text.indexOf('/') >= 0
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
