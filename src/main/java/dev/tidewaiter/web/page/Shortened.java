package dev.tidewaiter.web.page;

/** A text as long as a page has room for: a cell may hold 32,767 letters. */
public final class Shortened {

    private static final String REST = "…";

    private Shortened() {}

    /** A text, or as many of its first letters and a sign that more follow. */
    public static String to(int most, String text) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + REST;
    }
}
