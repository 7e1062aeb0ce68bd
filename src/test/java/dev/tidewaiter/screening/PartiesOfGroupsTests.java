package dev.tidewaiter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** A row that goes on with the goods above may tell where those below go: whether it names a place on their way, the screening says. Words of the way are heard in the goods above as well. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bandar Imam Khomeini | REVIEW | CLEAR",
                "Minsk 220030 | REVIEW | CLEAR",
                "г. Минск | REVIEW | CLEAR",
                "tehran | REVIEW | CLEAR",
                "بندر عباس | REVIEW | CLEAR",
                "バンダルアッバース | REVIEW | CLEAR",
                "以下货物运往德黑兰 | REVIEW | BLOCK",
                "Tahran'a gidecek mallar | REVIEW | BLOCK",
                "Cuba Libre motif | CLEAR | CLEAR",
                "made in Belarus, white | CLEAR | CLEAR",
                "Damascus steel blade | CLEAR | CLEAR",
            })
    void whereItsLinesGoIsHeardInWhateverGoesOnWithTheGoods(String row, Verdict below, Verdict above) throws Exception {
        assertThat(OwnRules.screened(folder, """
                        No;Description;HS Code;Packages;Country of destination
                        Consignee: Alpha Homewares Ltd
                        1;Cotton towels;630260;4;Ireland
                        ;%s
                        2;Woollen blankets;630120;2;Ireland
                        Consignee: Beta Bolig ApS
                        3;Cotton shirts;620520;3;Ireland
                        """.formatted(row)))
                .extracting(ScreenedLine::verdict)
                .containsExactly(above, below, Verdict.CLEAR);
    }
}
