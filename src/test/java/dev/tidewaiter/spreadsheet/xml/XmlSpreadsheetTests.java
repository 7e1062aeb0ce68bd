package dev.tidewaiter.spreadsheet.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.open.FileOpening;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import dev.tidewaiter.spreadsheet.read.OutsideText;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import dev.tidewaiter.spreadsheet.read.SourceSheet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmlSpreadsheetTests {

    private static final String HEAD = """
            <?xml version="1.0"?>
            <?mso-application progid="Excel.Sheet"?>
            <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
            <Styles><Style ss:ID="a"><Alignment ss:WrapText="1"/></Style></Styles>
            """;
    private static final String SHEET = """
            <Worksheet ss:Name="PO 6"><Table>
            <Column ss:Width="30"/><Column ss:Hidden="1" ss:Span="1"/>
            <Row><Cell ss:MergeAcross="1"><Data ss:Type="String">Goods &amp; more</Data></Cell><Cell><Data ss:Type="String">Qty</Data>
              <Comment><ss:Data>no cell</ss:Data></Comment></Cell></Row>
            <Row ss:Index="4" ss:Hidden="1"><Cell><Data ss:Type="String">  <B>Tiles</B></Data></Cell>
              <Cell ss:Index="3" ss:Formula="=1"><Data ss:Type="Number">12.50</Data></Cell>
              <Cell><Data ss:Type="DateTime">2012-06-18T00:00:00.000</Data></Cell><Cell><Data ss:Type="Error">#REF!</Data></Cell></Row>
            <Row><Cell/></Row>
            </Table></Worksheet>
            """;

    @TempDir
    private Path folder;

    private Path file(String content) throws Exception {
        return Files.writeString(folder.resolve("order.xls"), content);
    }

    private static List<SourceRow> rows(SourceSheet sheet, int from) throws Exception {
        var all = new ArrayList<SourceRow>();
        try (var rows = sheet.rows(from)) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                all.add((SourceRow) row);
            }
        }
        return all;
    }

    @Test
    void theOnlyFilledSheetIsReadWithItsNumbersDatesAndMergedCells() throws Exception {
        try (var source = FileOpening.open(file(HEAD + "<Worksheet ss:Name='empty'/>" + SHEET
                + "<Worksheet ss:Name='x'><Table/></Worksheet></Workbook>"))) {
            var sheet = source.sheets().get(0);
            var rows = rows(sheet, 1);

            assertThat(source.sheets()).hasSize(1);
            assertThat(rows).extracting(SourceRow::number).containsExactly(1, 4);
            assertThat(rows.get(0).cells()).extracting(SourceCell::text).containsExactly("Goods & more", "Qty");
            assertThat(rows.get(0).cells()).extracting(SourceCell::column).containsExactly(0, 2);
            assertThat(rows.get(1).hidden()).isTrue();
            assertThat(rows.get(1).cells())
                    .extracting(SourceCell::text)
                    .containsExactly("Tiles", "12.5", "2012-06-18", "#REF!");
            assertThat(rows.get(1).cells())
                    .extracting(SourceCell::kind)
                    .containsExactly(
                            SourceCell.Kind.TEXT, SourceCell.Kind.NUMBER, SourceCell.Kind.DATE, SourceCell.Kind.ERROR);
            assertThat(sheet.merged()).containsExactly(new MergedRange(1, 0, 1, 1));
            assertThat(sheet.hiddenColumns()).containsExactly(1, 2);
            assertThat(rows(sheet, 2)).extracting(SourceRow::number).containsExactly(4);
            assertThat(source.integrity()).extracting(finding -> finding.kind()).doesNotContain("wrong-extension");
        }
    }

    @Test
    void severalFilledSheetsAreReadByTheirNamesHiddenOnesIncluded() throws Exception {
        var second = """
                <Worksheet ss:Name="Packing"><Table><Row><Cell><Data ss:Type="String">Cartons</Data></Cell></Row></Table>
                <WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Selected/><Visible>SheetHidden</Visible></WorksheetOptions>
                </Worksheet>
                """;
        try (var source = FileOpening.open(file(HEAD + SHEET + "<Worksheet ss:Name='x'/>" + second + "</Workbook>"))) {
            var sheets = source.sheets();

            assertThat(sheets).extracting(sheet -> sheet.ref().sheet()).containsExactly("PO 6", "Packing");
            assertThat(sheets).extracting(sheet -> sheet.ref().hidden()).containsExactly(false, true);
            assertThat(rows(sheets.get(0), 1)).extracting(SourceRow::number).containsExactly(1, 4);
            assertThat(rows(sheets.get(1), 1).get(0).cells())
                    .extracting(SourceCell::text)
                    .containsExactly("Cartons");
            assertThat(sheets.get(1).merged()).isEmpty();
        }
    }

    @Test
    void aFileThatIsCutOffIsRefusedInASentence() throws Exception {
        var file = file(HEAD + SHEET.substring(0, 300));

        assertThatThrownBy(() -> FileOpening.open(file)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void whereCellsLeadIsRead() throws Exception {
        try (var source = FileOpening.open(
                file(
                        HEAD
                                + "<Worksheet ss:Name='x'><Table><Row/><Row><Cell ss:Index='2' ss:HRef='mailto:sales@alfa.example?subject=Omega%20Parvaz'>"
                                + "<Data ss:Type='String'>Beta</Data></Cell><Cell ss:HRef='#x!A1'/></Row></Table></Worksheet></Workbook>"))) {
            assertThat(source.sheets().get(0).outsideTexts())
                    .containsExactly(
                            new OutsideText(OutsideText.Kind.LINK, "B2", "sales@alfa.example subject=Omega Parvaz"));
        }
    }
}
