package dev.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"NOPE", "CLEAR", ""})
    void aVerdictThatIsNoneIsToldWithThoseThatAre(String given) {
        var said = Call.of("screen", "may.csv", "--fail-on", given);
        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err().lines().findFirst().orElse(""))
                .isEqualTo(
                        "Invalid value for option '--fail-on': it takes BLOCK, HOLD, CANNOT_CHECK or REVIEW, and \"%s\" is none of these."
                                .formatted(given));
    }

    @Test
    void aFileIsNoToken() {
        var said = Call.of("decisions", "import", "may.screened.xlsx", "tw_2026-11.xlsx");
        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.err()).contains("tw_2026-11.xlsx");
    }
}
