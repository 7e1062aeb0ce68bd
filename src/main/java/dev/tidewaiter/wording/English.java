package dev.tidewaiter.wording;

import java.util.Locale;

/** Numbers in English sentences: 12,345 and 0.5, whatever the machine's language. */
public final class English {

    private English() {}

    /** A text with its numbers, days and words put in, as {@link String#format} describes it. */
    @SuppressWarnings("AnnotateFormatMethod") // its annotation is no part of what the program needs to run
    public static String format(String text, Object... told) {
        return String.format(Locale.ROOT, text, told);
    }

    /** 12,345. */
    public static String number(long number) {
        return format("%,d", number);
    }

    /** "1 line" or "12,345 lines". */
    public static String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }
}
