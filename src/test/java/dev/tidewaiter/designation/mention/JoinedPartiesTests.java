package dev.tidewaiter.designation.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.threshold.CellThresholds;
import dev.tidewaiter.rulebook.OwnThresholds;
import dev.tidewaiter.wordlist.WordLists;
import org.junit.jupiter.api.Test;

class JoinedPartiesTests {

    private static final CellThresholds CELLS = OwnThresholds.OF_MATCHES.cells();
    private static final JoinedParties JOINED = JoinedParties.by(WordLists.bundled());

    @Test
    void andBetweenTwoLegalFormsStandsInNoName() {
        assertThat(JOINED.of("Heron LLP and Kestrelmoor LLC", CELLS)).containsExactly("Heron LLP", "Kestrelmoor LLC");
    }

    @Test
    void oneWordBesideAndMakesNoParty() {
        assertThat(JOINED.of("Quillmoor Linen and Exchange", CELLS)).containsExactly("Quillmoor Linen");
        assertThat(JOINED.of("Heron and Sons", CELLS)).isEmpty();
    }

    @Test
    void theLongestOfTheWordsBetweenThemCounts() {
        assertThat(JOINED.of("Heron Linen SA por cuenta de Kestrelmoor Rotor", CELLS))
                .containsExactly("Heron Linen SA", "Kestrelmoor Rotor");
    }
}
