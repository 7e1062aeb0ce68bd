package dev.tidewaiter.shipment;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * When somebody was born, as far as it is told: one day, or the days between which it was.
 *
 * @param from the first day it may have been
 * @param to   the last day it may have been, not before {@code from}
 */
public record BirthDate(LocalDate from, LocalDate to) implements Serializable {

    private static final int YEAR = 4;

    public BirthDate {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a birth date must not end before it begins: " + from + " to " + to);
        }
    }

    /** Any day of a year. */
    public static BirthDate in(Year year) {
        return new BirthDate(year.atDay(1), year.atDay(year.length()));
    }

    /** A day as {@code 1970-03-12} or a year as {@code 1970}; null for anything else. */
    public static @Nullable BirthDate read(String text) {
        var told = text.strip();
        try {
            if (told.length() == YEAR) {
                return in(Year.parse(told));
            }
            var day = LocalDate.parse(told);
            return new BirthDate(day, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether the two have a day in common. */
    public boolean mayBe(BirthDate other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /** Such as {@code 1970-03-12}, {@code 1970}, or {@code 1968-01-01 to 1970-12-31}. */
    @Override
    public String toString() {
        if (from.equals(to)) {
            return from.toString();
        }
        var year = Year.of(from.getYear());
        return equals(in(year)) ? year.toString() : from + " to " + to;
    }
}
