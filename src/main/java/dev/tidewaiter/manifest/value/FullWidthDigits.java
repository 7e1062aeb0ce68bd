package dev.tidewaiter.manifest.value;

/** Digits, points and commas of full width, as East Asian keyboards write them, and digits of other scripts: ８４０７．１０, ٨٤٠٧. */
public final class FullWidthDigits {

    private static final char FIRST = '\uff01';
    private static final char LAST = '\uff5e';
    /** What stands before the decimals in Arabic, and between thousands. */
    private static final char ARABIC_POINT = '\u066b';

    private static final char ARABIC_COMMA = '\u066c';
    private static final int DISTANCE = FIRST - '!';

    private FullWidthDigits() {}

    /** The text with its letters, digits and marks of full width in the usual width, if it holds a digit that is none of 0 to 9. */
    public static String narrow(String text) {
        boolean wide = false;
        for (int i = 0; i < text.length() && !wide; i++) {
            wide = text.charAt(i) > 0x7f && Character.isDigit(text.charAt(i));
        }
        if (!wide) {
            return text;
        }
        var narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            narrow.append(c > 0x7f ? narrow(c) : c);
        }
        return narrow.toString();
    }

    private static char narrow(char c) {
        if (Character.isDigit(c)) {
            return (char) ('0' + Character.digit(c, 10));
        }
        if (c == '\u3000') {
            return ' ';
        }
        if (c == ARABIC_POINT || c == ARABIC_COMMA) {
            return c == ARABIC_POINT ? '.' : ',';
        }
        return c >= FIRST && c <= LAST ? (char) (c - DISTANCE) : c;
    }
}
