package dev.tidewaiter.spreadsheet.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.open.FileOpening;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import dev.tidewaiter.spreadsheet.read.OutsideText;
import dev.tidewaiter.spreadsheet.read.RowRead;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import dev.tidewaiter.spreadsheet.read.UnreadableRow;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlFileTests {

    @TempDir
    private Path folder;

    private List<RowRead> all(String page, Charset charset) throws Exception {
        var file = Files.writeString(folder.resolve("register.xls"), page, charset);
        var all = new ArrayList<RowRead>();
        try (var source = FileOpening.open(file);
                var rows = source.sheets().get(0).rows(1)) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                all.add(row);
            }
        }
        return all;
    }

    private List<List<String>> texts(String page) throws Exception {
        return all(page, StandardCharsets.UTF_8).stream()
                .map(row ->
                        ((SourceRow) row).cells().stream().map(SourceCell::text).toList())
                .toList();
    }

    @Test
    void theTableThatAProgramExportsIsRead() throws Exception {
        var rows = texts("""
                <html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><title>no cell</title>
                <style><!-- td {color:red} --></style><!--[if gte mso 9]><xml><x:Name>no cell</x:Name></xml><![endif]-->
                <script>if (1 < 2) { document.write("<td>no cell</td>"); }</script></head>
                <body><h2>Dispatch of May</h2><table x:str border=0>
                <tr><th>Consignee<th width=80>Qt&eacute;</th></tr>
                <TR><TD>Omega&nbsp;Parvaz &amp; Co<br>Tehran</TD><td style='a:b'>4</td></TR>
                </table>made by the warehouse</body></html>
                """);

        assertThat(rows)
                .containsExactly(
                        List.of("Dispatch of May"),
                        List.of("Consignee", "Qté"),
                        List.of("Omega Parvaz & Co\nTehran", "4"),
                        List.of("made by the warehouse"));
    }

    @Test
    void cellsOverSeveralColumnsAndRowsLeaveTheOthersInTheirPlaces() throws Exception {
        var page = """
                <table><tr><td rowspan=2>Lamp</td><td colspan="2">Parties</td></tr>
                <tr style="display: none"><td>Alfa</td><td>Beta</td></tr>
                <tr></tr><tr><td>Shade</td><td>Gamma</td><td>Delta</td></tr></table>
                """;
        var rows = all(page, StandardCharsets.UTF_8).stream()
                .map(SourceRow.class::cast)
                .toList();

        assertThat(rows).extracting(SourceRow::number).containsExactly(1, 2, 4);
        assertThat(rows.get(1).cells()).extracting(SourceCell::column).containsExactly(1, 2);
        assertThat(rows).extracting(SourceRow::hidden).containsExactly(false, true, false);
        try (var source = FileOpening.open(folder.resolve("register.xls"))) {
            assertThat(source.sheets().get(0).merged())
                    .containsExactly(new MergedRange(1, 0, 2, 0), new MergedRange(1, 1, 1, 2));
        }
    }

    @Test
    void aTableInACellLosesNothing() throws Exception {
        assertThat(
                        texts(
                                "<table><tr><td>Page<table><tr><td>Lamp</td><td>4</td></tr><tr><td>Omega Parvaz<td>9</table></td></tr></table>"))
                .containsExactly(List.of("Page"), List.of("Lamp", "4"), List.of("Omega Parvaz", "9"));
    }

    @Test
    void signsThatAreNoTagsAndDamagedTagsHideNothing() throws Exception {
        assertThat(
                        texts(
                                "<table><tr><td>3 < 4 & 5</td><td title=\"a>b\">A</td></tr><tr><td x=5\">Lamp</td><td>4</td></tr></table>"))
                .containsExactly(List.of("3 < 4 & 5", "A"), List.of("Lamp", "4"));
    }

    @Test
    void lettersAreReadAsThePageSays() throws Exception {
        var page = "<html><meta http-equiv=Content-Type content=\"text/html; charset=windows-1251\"><table>"
                + "<tr><td>Получатель</td><td>Товар</td></tr><tr><td>Ромашка</td><td>Насос</td></tr></table>";
        var rows = all(page, Charset.forName("windows-1251"));

        assertThat(((SourceRow) rows.get(1)).cells())
                .extracting(SourceCell::text)
                .containsExactly("Ромашка", "Насос");
    }

    @Test
    void lettersThatWereGuessedOrAreBrokenAreSaid() throws Exception {
        var table = "<table><tr><td>Получатель</td><td>Товар</td></tr><tr><td>Ромашка</td><td>Насос</td></tr></table>";

        assertThat(oddities(table, Charset.forName("windows-1251"))).contains("encoding-assumed");
        assertThat(oddities(table, StandardCharsets.UTF_8)).doesNotContain("encoding-assumed");
        assertThat(oddities(table + "Рома&#xd800;шка", StandardCharsets.UTF_8)).contains("broken-characters");
        assertThat(oddities(table + "\u200bРомашка", StandardCharsets.UTF_8)).contains("invisible-character");
    }

    private List<String> oddities(String page, Charset charset) throws Exception {
        var file = Files.writeString(folder.resolve("odd.xls"), page, charset);
        try (var source = FileOpening.open(file)) {
            try (var rows = source.sheets().get(0).rows(1)) {
                while (rows.next() != null) {
                    // to its end
                }
            }
            return source.integrity().stream().map(IntegrityFinding::kind).toList();
        }
    }

    @Test
    void lettersThatAreWrittenByThoseOfAsciiAreReadAsThePageSays() throws Exception {
        var page = "<html><meta charset=iso-2022-jp><style>"
                + "td {color: red}".repeat(50) + "</style><table><tr><td>荷受人</td><td>品名</td></tr>"
                + "<tr><td>山本商店</td><td>灯</td></tr></table>";

        assertThat(((SourceRow) all(page, Charset.forName("ISO-2022-JP")).get(1)).cells())
                .extracting(SourceCell::text)
                .containsExactly("山本商店", "灯");
    }

    @Test
    void whereCellsLeadIsRead() throws Exception {
        all(
                "<html><a href='https://alfa.example/'>x</a><table><tr><td>Goods<td>Consignee</tr><tr><td><a href=\"detail.do?id=4\">Lamp</a>"
                        + "<td><A HREF='MAILTO:sales@alfa.example?cc=b&amp;subject=Omega%20Parvaz+Co'>Alfa</A></tr></table>",
                StandardCharsets.UTF_8);

        try (var source = FileOpening.open(folder.resolve("register.xls"))) {
            assertThat(source.sheets().get(0).outsideTexts())
                    .containsExactlyInAnyOrder(
                            new OutsideText(OutsideText.Kind.LINK, null, "https://alfa.example/"),
                            new OutsideText(
                                    OutsideText.Kind.LINK, "B3", "sales@alfa.example cc=b subject=Omega Parvaz Co"));
        }
    }

    @Test
    void aCellThatIsTooLongIsSaid() throws Exception {
        var rows = all(
                "<table><tr><td>Goods</td><td>Qty</td></tr><tr><td>Lamp</td><td>4</td></tr><tr><td>"
                        + "a".repeat(40_000) + "</td><td>1</td></tr></table>",
                StandardCharsets.UTF_8);

        assertThat(rows.get(2)).isInstanceOf(UnreadableRow.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body><p>Your session has expired.</p></body></html>",
                "<html><table><tr><td>Name</td><td><input></td></tr></table></html>",
                "MIME-Version: 1.0\nContent-Type: multipart/related\n\n<table><tr><td>1<td>2<tr><td>3<td>4</table>"
            })
    void aPageWithoutATableIsRefused(String page) {
        assertThatThrownBy(() -> all(page, StandardCharsets.UTF_8))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("web page");
    }
}
