package dev.tidewaiter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the listed party of one group of lines. */
class PartiesOfGroupsTests {

    private static final String ROWS = """
            No;Description;HS Code;Packages;Country of destination
            Consignee: Alpha Homewares Ltd
            1;Cotton towels;630260;4;Ireland
            Consignee: OOO Rustakt
            """;

    @TempDir
    Path folder;

    @Test
    void itHoldsTheLinesOfItsGroupAlone() throws Exception {
        assertThat(OwnRules.screened(folder, ROWS + "2;Cotton towels;630260;3;Ireland\n"))
                .extracting(ScreenedLine::verdict)
                .containsExactly(Verdict.CLEAR, Verdict.HOLD);
    }

    /** A charge passes for a line until it is read. */
    @ParameterizedTest
    @ValueSource(strings = {";Freight charges;;;120", ";Insurance;;10;", ";Summe Ware;;7;"})
    void itIsHeardByItselfWhereNoLineFollows(String row) throws Exception {
        assertThat(OwnRules.screened(folder, ROWS + row + "\n"))
                .anySatisfy(line -> assertThat(line.verdict()).isEqualTo(Verdict.HOLD));
    }
}
