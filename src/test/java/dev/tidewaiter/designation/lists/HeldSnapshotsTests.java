package dev.tidewaiter.designation.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeldSnapshotsTests {

    private static final LocalDate MAY = LocalDate.of(2024, 5, 2);

    private final ListSnapshot undated = list("A", null);
    private final ListSnapshot older = list("A", MAY);
    private final ListSnapshot newer = list("A", MAY.plusDays(1));
    private final ListStore store = HeldSnapshots.embedded(List.of(undated, newer, older, list("B", MAY)));

    @Test
    void handsOutTheEditionThatWasInForceOnADay() {
        assertThat(store.edition("A", MAY)).containsSame(older);
        assertThat(store.edition("A", MAY.plusDays(30))).containsSame(newer);
    }

    @Test
    void anEditionWithoutADayIsHandedOutWhereNoOtherFits() {
        assertThat(store.edition("A", MAY.minusDays(1))).containsSame(undated);
    }

    @Test
    void aListThatItDoesNotHoldIsEmpty() {
        assertThat(store.edition("C", MAY)).isEmpty();
        assertThat(store.edition("B", MAY.minusDays(1))).isEmpty();
    }

    private static ListSnapshot list(String id, @Nullable LocalDate published) {
        return ListSnapshot.of(id, id, published, List.of(), "0", "test");
    }
}
