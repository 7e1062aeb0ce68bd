package dev.tidewaiter.casework.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.run.KeptBasis.ListHeld;
import dev.tidewaiter.screening.Basis.ListUsed;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class KeptBasisTests {

    private static final JsonMapper JSON = new JsonMapper();

    private static ListUsed used(List<String> missing) {
        return new ListUsed("OFAC-SDN", "SDN", LocalDate.of(2024, 5, 3), 100, "ab", 1L, false, missing);
    }

    @Test
    void whatAListLackedIsKept() {
        var held = ListHeld.of(used(List.of("addresses (add.csv)")), "cd");
        assertThat(held.missing()).containsExactly("addresses (add.csv)");
        assertThat(JSON.readValue(JSON.writeValueAsString(held), ListHeld.class))
                .isEqualTo(held);
    }

    @Test
    void aListThatWasKeptBeforeReadsAsOneThatLackedNothing() {
        var held = ListHeld.of(used(List.of()), "cd");
        assertThat(JSON.writeValueAsString(held)).doesNotContain("missing");
        assertThat(JSON.readValue(JSON.writeValueAsString(held), ListHeld.class))
                .isEqualTo(held);
    }
}
