package dev.tidewaiter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.screening.Basis.ListUsed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ListsSentenceTests {

    @Test
    void subsetIsNeverCalledByTheNameOfTheWhole() {
        assertThat(ListsSentence.of(List.of(list("OFAC-SDN", 770L, false))))
                .isEqualTo("a subset of OFAC-SDN, 770 days old");
        assertThat(ListsSentence.of(List.of(list("OFAC-SDN", 1L, true)))).isEqualTo("the whole of OFAC-SDN, 1 day old");
    }

    @Test
    void oldestListOrOneWithoutADateSetsTheAge() {
        assertThat(ListsSentence.of(List.of(list("EU-AF", 0L, true), list("UK-SL", 12_000L, false))))
                .isEqualTo("a subset of UK-SL and the whole of EU-AF, the oldest 12,000 days old");
        assertThat(ListsSentence.of(List.of(list("EU-AF", null, true), list("UK-SL", 3L, true))))
                .isEqualTo("the whole of EU-AF and UK-SL, the age of EU-AF unknown");
        assertThat(ListsSentence.of(List.of(list("EU-AF", 0L, true)))).isEqualTo("the whole of EU-AF, published today");
    }

    @Test
    void manyListsAreCountedAndNoneIsSaidToo() {
        assertThat(ListsSentence.of(List.of(
                        list("A", 1L, false), list("B", 2L, false), list("C", 3L, false), list("D", 4L, false))))
                .isEqualTo("a subset of A, B, C and 1 more, the oldest 4 days old");
        assertThat(ListsSentence.of(List.of())).isEqualTo("no list of parties");
    }

    private static ListUsed list(String id, @Nullable Long age, boolean whole) {
        return new ListUsed(id, id, null, 1, "00", age, whole, List.of());
    }
}
