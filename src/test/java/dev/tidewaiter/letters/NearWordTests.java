package dev.tidewaiter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearWordTests {

    @Test
    void whereNothingIsKnownThatIsSaid() {
        assertThat(NearWord.choice("quantiy", List.of())).isEqualTo("; none is known");
    }

    @Test
    void anEmptyTextIsShownAmongWhatIsKnown() {
        assertThat(NearWord.choice("SDXX", List.of("", "NPWMD", "SDGT"))).isEqualTo("; known are \"\", NPWMD, SDGT");
    }

    @Test
    void theNearestIsProposedBeforeTheOthers() {
        assertThat(NearWord.choice("SDGTT", List.of("NPWMD", "SDGT")))
                .isEqualTo("; write \"SDGT\" if that is meant; known are NPWMD, SDGT");
    }
}
