package dev.tidewaiter.designation;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the dates of lists. */
final class ListDates {

    private static final int LENGTH = "2024-10-17".length();

    private ListDates() {}

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
