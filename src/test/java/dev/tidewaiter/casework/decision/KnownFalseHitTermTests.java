package dev.tidewaiter.casework.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A known false hit lasts until a day, and through it. */
class KnownFalseHitTermTests {

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/New_York", "Asia/Tokyo"})
    void lastsThroughItsLastDayAndIsToldAsThatDay(String zone) {
        var clock = Clock.fixed(Instant.parse("2026-11-30T12:00:00Z"), ZoneId.of(zone));
        var day = LocalDate.of(2027, 6, 30);
        long end = KnownFalseHitTerm.end(day, clock);

        var noon = day.atTime(12, 0).atZone(ZoneId.of(zone)).toInstant().toEpochMilli();
        assertThat(end).isGreaterThan(noon);
        assertThat(KnownFalseHitTerm.day(end, clock)).isEqualTo(day);
        assertThat(KnownFalseHitTerm.day(end + 1, clock))
                .as("ends when the next day begins, as those from before")
                .isEqualTo(day);
        assertThat(KnownFalseHitTerm.day(end + 2, clock)).isEqualTo(day.plusDays(1));
    }
}
