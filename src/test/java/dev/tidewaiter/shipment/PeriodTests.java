package dev.tidewaiter.shipment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTests {

    private static final LocalDate FIRST = LocalDate.of(2025, 9, 29);
    private static final LocalDate LAST = LocalDate.of(2025, 11, 9);

    @Test
    void holdsOnItsFirstAndLastDayAndNotBesideThem() {
        var period = new Period(FIRST, LAST);
        assertThat(period.holdsOn(FIRST)).isTrue();
        assertThat(period.holdsOn(LAST)).isTrue();
        assertThat(period.holdsOn(FIRST.minusDays(1))).isFalse();
        assertThat(period.holdsOn(LAST.plusDays(1))).isFalse();
    }

    @Test
    void openEndHoldsForEver() {
        assertThat(new Period(null, LAST).holdsOn(LocalDate.MIN)).isTrue();
        assertThat(Period.since(FIRST).holdsOn(LocalDate.MAX)).isTrue();
    }
}
