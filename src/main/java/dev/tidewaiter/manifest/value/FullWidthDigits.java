package dev.tidewaiter.manifest.value;

/** Digits, points and commas of full width, as East Asian keyboards write them: ８４０７．１０. */
public final class FullWidthDigits {

    private static final char FIRST = '\uff01';
    private static final char LAST = '\uff5e';
    private static final int DISTANCE = FIRST - '!';

    private FullWidthDigits() {}

    /** The text with its letters, digits and marks of full width in the usual width, if it holds a digit of full width. */
    public static String narrow(String text) {
        boolean wide = false;
        for (int i = 0; i < text.length() && !wide; i++) {
            wide = text.charAt(i) >= '\uff10' && text.charAt(i) <= '\uff19';
        }
        if (!wide) {
            return text;
        }
        var narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            narrow.append(c >= FIRST && c <= LAST ? (char) (c - DISTANCE) : c == '\u3000' ? ' ' : c);
        }
        return narrow.toString();
    }
}
