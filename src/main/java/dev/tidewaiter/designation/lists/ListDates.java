package dev.tidewaiter.designation.lists;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the dates of lists. */
final class ListDates {

    private static final int LENGTH = "2024-10-17".length();

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})");

    private ListDates() {}

    /** The day in the first of some file or folder names that has one, such as {@code sdn-2024-05-03.csv.gz}; else null. */
    static @Nullable LocalDate inName(String... names) {
        for (var name : names) {
            var day = DAY.matcher(name);
            var date = day.find() ? first(day.group(1)) : null;
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /** The full date at the beginning of a text, such as {@code 2025-10-01 (verify)}; null when it has no day. */
    static @Nullable LocalDate first(String text) {
        if (text.length() < LENGTH) {
            return null;
        }
        try {
            return LocalDate.parse(text.substring(0, LENGTH));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
