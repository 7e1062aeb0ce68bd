package dev.tidewaiter.casework.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FourEyesTests {

    @Test
    void whatIsBlockedOrHeldNeedsASecondPersonAndNothingElseDoes() {
        assertThat(Severities.WORST_FIRST).filteredOn(FourEyes::needed).containsExactly("BLOCK", "HOLD");
    }
}
