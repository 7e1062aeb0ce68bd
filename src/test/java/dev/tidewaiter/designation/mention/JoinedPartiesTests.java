package dev.tidewaiter.designation.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JoinedPartiesTests {

    @Test
    void oneWordBesideAndMakesNoParty() {
        assertThat(JoinedParties.of("Quillmoor Linen and Exchange")).containsExactly("Quillmoor Linen");
        assertThat(JoinedParties.of("Heron and Sons")).isEmpty();
    }
}
