package dev.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said of a wrong call. */
class WrongCallTests {

    @Test
    void aTokenIsNotRepeated() {
        var said = Call.of("decisions", "import", "may.screened.xlsx", "--token", "tw_c2VjcmV0-a_b".repeat(3));
        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err())
                .contains("--token")
                .contains("tw_…")
                .doesNotContain("c2VjcmV0")
                .doesNotContain("a_b");
    }

    @Test
    void aFileIsNoToken() {
        var said = Call.of("decisions", "import", "may.screened.xlsx", "tw_2026-11.xlsx");
        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).contains("tw_2026-11.xlsx");
    }
}
