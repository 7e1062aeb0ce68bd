package dev.tidewaiter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A column for the flag of a ship is filled with names of countries and with their adjectives. */
class FlagsOfVesselsTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "Iranian, true",
        "iranisch, true",
        "irański, true",
        "North Korean, true",
        "Iran, true",
        "Liberian, false",
        "Maltese, false",
    })
    void anAdjectiveTellsTheCountry(String flag, boolean asked) throws Exception {
        var lines = OwnRules.screened(
                folder,
                "Consignee;Country of Destination;Description;HS Code;Flag\n"
                        + "Lampada s.c.;Poland;Cutting boards;441912;" + flag + '\n');
        assertThat(lines)
                .singleElement()
                .satisfies(line -> assertThat(line.findings().stream()
                                .anyMatch(finding -> finding.rule().equals("R01")))
                        .isEqualTo(asked));
    }
}
