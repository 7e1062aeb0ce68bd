package dev.tidewaiter.designation.entry;

import java.util.List;
import java.util.Locale;

/** The months in English, as lists write them: by their first three letters, or whole. */
final class EnglishMonths {

    private static final List<String> SHORT =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final int LETTERS = 3;

    private EnglishMonths() {}

    /** The number of a month, by its first three letters; 0 when it is none. */
    static int number(String name) {
        if (name.length() < LETTERS) {
            return 0;
        }
        var first = name.substring(0, 1).toUpperCase(Locale.ROOT)
                + name.substring(1, LETTERS).toLowerCase(Locale.ROOT);
        return SHORT.indexOf(first) + 1;
    }

    /** The first three letters of a month; empty for a number that is none. */
    static String name(int month) {
        return month < 1 || month > SHORT.size() ? "" : SHORT.get(month - 1);
    }
}
