package dev.tidewaiter.shipment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which something holds, the first and the last among them.
 *
 * @param from the first day; null when it held ever since
 * @param to   the last day; null when no end is known
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** From a day on, without end; ever since, for none. */
    public static Period since(@Nullable LocalDate from) {
        return new Period(from, null);
    }

    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
