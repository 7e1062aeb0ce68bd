package dev.tidewaiter.casework.decision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How long a known false hit may last: at least until tomorrow, at most a year; then somebody looks again.
 *
 * @param first  the first day that it may last until
 * @param latest the last
 */
public record KnownFalseHitTerm(LocalDate first, LocalDate latest) {

    /** What may be chosen today. */
    public static KnownFalseHitTerm of(Clock clock) {
        var today = LocalDate.now(clock);
        return new KnownFalseHitTerm(today.plusDays(1), today.plusYears(1));
    }

    public boolean allows(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(latest);
    }

    /** When it ends that lasts until a day: with the last moment of that day, in milliseconds since 1970. */
    public static long end(LocalDate day, Clock clock) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().toEpochMilli() - 1;
    }

    /** The last day that it lasts on, whoever looks at it and wherever; of one that ends with the first moment of a day, the day before. */
    public static LocalDate day(long end, Clock clock) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(end - 1), clock.getZone());
    }
}
