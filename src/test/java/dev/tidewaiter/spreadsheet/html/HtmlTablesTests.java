package dev.tidewaiter.spreadsheet.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.open.FileOpening;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In which columns the cells of a page stand, and that none is lost. */
class HtmlTablesTests {

    private static final String OTHER = "<table><tr><td>x<td>y<tr><td>x<td>y</table>";

    @TempDir
    private Path folder;

    private List<MergedRange> merged = List.of();

    /** The rows of a page, each as its cells with their addresses; one that cannot be read as its number. */
    private List<String> rows(String page) throws Exception {
        var file = Files.writeString(folder.resolve("register.xls"), page);
        var all = new ArrayList<String>();
        try (var source = FileOpening.open(file);
                var rows = source.sheets().get(0).rows(1)) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                int number = row.number();
                all.add(
                        row instanceof SourceRow filled
                                ? filled.cells().stream()
                                        .map(cell -> CellRef.columnName(cell.column()) + number + " " + cell.text())
                                        .collect(Collectors.joining(" | "))
                                : "unread " + number);
            }
            merged = source.sheets().get(0).merged();
        }
        return all;
    }

    @Test
    void aCellReachesIntoNoTableInsideAnother() throws Exception {
        assertThat(
                        rows(
                                "<table><tr><td rowspan=2>Logo</td><td><table><tr><th>Goods<th>Consignee<th>Qty<tr><td>Lamp<td>Omega Parvaz<td>4</table></td></tr></table>"))
                .containsExactly("A1 Logo", "A2 Goods | B2 Consignee | C2 Qty", "A3 Lamp | B3 Omega Parvaz | C3 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"</table><table>", "</tbody><tbody>", "</thead>"})
    void aCellReachesNoFurtherThanItsTableOrGroup(String between) throws Exception {
        assertThat(rows("<table><tr><td rowspan=5>May</td><td>Export</td></tr>" + between
                        + "<tr><td>Goods<td>Consignee</tr><tr><td>Lamp<td>Omega Parvaz</table>"))
                .containsExactly("A1 May | B1 Export", "A2 Goods | B2 Consignee", "A3 Lamp | B3 Omega Parvaz");
        assertThat(merged).isEmpty();
    }

    @Test
    void aSmallTableInACellIsItsText() throws Exception {
        assertThat(
                        rows(
                                "<table><tr><td>No<td>Goods<td>Consignee<td>Qty</tr><tr><td>1</td><td><table><tr><td>Lamp<td>red</td></tr></table></td><td>Omega Parvaz<table><tr></tr><tr><td>Tehran</td></tr><tr><td>Iran</td></tr></table></td><td>4</td></tr></table>"))
                .containsExactly(
                        "A1 No | B1 Goods | C1 Consignee | D1 Qty",
                        "A2 1 | B2 Lamp\nred | C2 Omega Parvaz\nTehran\nIran | D2 4");
    }

    @Test
    void aRowInATableOfItsOwnKeepsItsCells() throws Exception {
        assertThat(
                        rows(
                                "<table><tr><td><table><tr><td>Goods<td>Consignee</table></td></tr><tr><td><table><tr><td>Lamp<td>Omega Parvaz</table></td><td></td></tr></table>"))
                .containsExactly("A1 Goods | B1 Consignee", "A2 Lamp | B2 Omega Parvaz");
    }

    @Test
    void aRowGoesOnInItsColumnsBelowATableInIt() throws Exception {
        assertThat(
                        rows(
                                "<table><tr><td>1</td><td>Set<table><tr><td colspan=2>Parts</td></tr><tr><td>Lamp<td>2<tr><td>Shade<td>3</table>of May</td><td>Omega Parvaz</td></tr><tr><td>2<td>Pump<td>Alfa</table>"))
                .containsExactly(
                        "A1 1 | B1 Set",
                        "A2 Parts",
                        "A3 Lamp | B3 2",
                        "A4 Shade | B4 3",
                        "B5 of May | C5 Omega Parvaz",
                        "A6 2 | B6 Pump | C6 Alfa");
        assertThat(merged).containsExactly(new MergedRange(2, 0, 2, 1));
    }

    @Test
    void lettersBetweenCellsMoveNone() throws Exception {
        assertThat(
                        rows(
                                "<table><tr><td>Goods<td>Consignee</tr><tr>Alfa <td>Lamp</td>><td>Omega Parvaz</td></tr><tr><td>Pump<td>Beta</tr></table>"))
                .containsExactly(
                        "A1 Goods | B1 Consignee", "A2 Lamp | B2 Omega Parvaz", "A3 Pump | B3 Beta", "A4 Alfa >");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<hr>", "<center>", "<dd>", "<pre>", "<blockquote>", "<address>", "<option>", "<BR/>"})
    void wordsThatStandInTwoLinesAreTwo(String tag) throws Exception {
        assertThat(rows("<table><tr><td>Omega Parvaz" + tag + "Tehran<td>4</td></tr></table>" + OTHER))
                .startsWith("A1 Omega Parvaz\nTehran | B1 4");
    }

    @Test
    void whatStandsInALineStaysOneWord() throws Exception {
        assertThat(rows("<table><tr><td>Ome<b>ga</b> <o:p>Par</o:p>vaz<td>4</td></tr></table>" + OTHER))
                .startsWith("A1 Omega Parvaz | B1 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-->", "<!--->", "<!-- a --!>", "<!---->", "<xml/>", "<script />"})
    void whatIsPassedOverEndsWhereBrowsersEndIt(String passed) throws Exception {
        assertThat(rows("<table><tr><td>Goods<td>Consignee</tr>" + passed
                        + "<tr><td>Lamp<td>Omega Parvaz</tr><!-- x --></table>" + passed))
                .contains("A2 Lamp | B2 Omega Parvaz");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</table><!-- <table>",
                "</table><style>td",
                "</table><script>1</scrip",
                "<tr><td title=\"x>Beta<td>4",
                "<tr><td>Beta<td"
            })
    void aPageThatEndsInTheMiddleIsSaid(String end) throws Exception {
        assertThat(rows("<table><tr><td>Goods<td>Consignee</tr><tr><td>Lamp<td>Omega Parvaz</tr>" + end))
                .last()
                .asString()
                .startsWith("unread");
    }

    @Test
    void aRowThatIsTooWideIsSaid() throws Exception {
        assertThat(rows(OTHER
                        + "<table><tr><td colspan=9999>a</td><td colspan=9999>b</td><td>Omega Parvaz</td></table>"))
                .endsWith("unread 3");
    }

    @Test
    void hostileSpansCostLittle() {
        var page = "<table>" + "<tr><td colspan=9999 rowspan=9999>a</td></tr>".repeat(20_000) + "</table>" + OTHER;

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> rows(page));
    }

    @Test
    void tablesInTablesWithoutEndLoseNothing() throws Exception {
        assertThat(rows("<table><tr><td>".repeat(300) + "Lamp<td>4</tr><tr><td>Omega Parvaz<td>9</table>"))
                .contains("A300 Lamp | B300 4", "A301 Omega Parvaz | B301 9");
    }
}
