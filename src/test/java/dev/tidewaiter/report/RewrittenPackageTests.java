package dev.tidewaiter.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.junit.jupiter.api.Test;

/** Parts of a package are written anew only where a verdict has to stand. */
class RewrittenPackageTests extends ReturningWorkbooks {

    @Test
    void newColumnsAreShownWhereTheSenderHidTheRest() throws IOException {
        var hidden = sheet(
                "<cols><col min=\"1\" max=\"2\" width=\"9\"/><col min=\"3\" max=\"16384\" width=\"9\" hidden=\"1\"/></cols>"
                        + ROWS);
        var out = returned(PartByPartWorkbook.of(hidden).write(folder.resolve("may.xlsx")), Screened.blocked(sheet, 2));
        try (var workbook = opened(out)) {
            var lines = workbook.getSheetAt(0);
            assertThat(List.of(2, 3, 10)).allMatch(lines::isColumnHidden);
            assertThat(List.of(4, 5, 6, 7, 8, 9)).noneMatch(lines::isColumnHidden);
        }
        assertThat(PartByPartWorkbook.partOf(out, SHEET_PART))
                .contains("<col min=\"11\" max=\"16384\" width=\"9\" hidden=\"1\"/>");
    }

    @Test
    void whatTheRewriteDoesNotConcernStaysToTheLastBlank() throws IOException {
        var odd = sheet(
                "<!-- a remark --><dimension ref=\"A1:D2\" />" + ROWS
                        + "<mergeCells count='1'><mergeCell ref='A1:B1' /></mergeCells>\n <hyperlinks><hyperlink ref=\"A1\" location=\"x\"/></hyperlinks><extLst><ext uri=\"{x}\"><y:z xmlns:y=\"u\">&#x41;<![CDATA[<row>]]></y:z></ext></extLst>");
        var out = returned(PartByPartWorkbook.of(odd).write(folder.resolve("may.xlsx")), Screened.clear(sheet, 2));
        assertThat(PartByPartWorkbook.partOf(out, SHEET_PART))
                .contains("<!-- a remark --><dimension ref=\"A1:J2\"/>")
                .contains(
                        "<mergeCells count='1'><mergeCell ref='A1:B1' /></mergeCells>\n <dataValidations count=\"1\">")
                .contains(
                        "</dataValidations><hyperlinks><hyperlink ref=\"A1\" location=\"x\"/></hyperlinks><extLst><ext uri=\"{x}\"><y:z xmlns:y=\"u\">&#x41;<![CDATA[<row>]]></y:z></ext></extLst>");
    }

    @Test
    void emptyFormattedCellsGiveWayAndOthersStay() throws IOException {
        var styled = sheet("<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\" s=\"0\"/><c r=\"H2\" s=\"0\"/></row></sheetData>");
        var out = returned(PartByPartWorkbook.of(styled).write(folder.resolve("may.xlsx")), Screened.clear(sheet, 2));
        var xml = PartByPartWorkbook.partOf(out, SHEET_PART);
        assertThat(xml).containsOnlyOnce("r=\"B2\"").contains("<c r=\"H2\" s=\"0\"/></row>");
        assertThat(xml.indexOf("r=\"B2\"")).isLessThan(xml.indexOf("r=\"H2\""));
    }

    @Test
    void readsTagsWithAPrefixAndOtherEncodings() throws IOException {
        var prefixed = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><x:worksheet xmlns:x=\"" + PartByPartWorkbook.MAIN
                + "\"><x:sheetData><x:row r=\"2\"><x:c r=\"A2\" t=\"inlineStr\"><x:is><x:t>货</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>";
        var out = returned(
                PartByPartWorkbook.of(prefixed, StandardCharsets.UTF_16).write(folder.resolve("may.xlsx")),
                Screened.blocked(sheet, 2));
        try (var workbook = opened(out)) {
            var row = workbook.getSheetAt(0).getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("货");
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("BLOCK");
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(1).getStringCellValue())
                    .isEqualTo("Verdict");
        }
    }

    @Test
    void aStylesPartIsMadeWhereThereIsNone() throws IOException {
        var input = PartByPartWorkbook.of(sheet(ROWS)).write(folder.resolve("may.xlsx"));
        try (var workbook = opened(returned(input, Screened.held(sheet, 2)))) {
            assertThat(((XSSFCellStyle)
                                    workbook.getSheetAt(0).getRow(1).getCell(4).getCellStyle())
                            .getFont()
                            .getBold())
                    .isTrue();
        }
    }

    @Test
    void aWorkbookWithMacrosKeepsThemAndItsEnding() throws IOException {
        var input = PartByPartWorkbook.of(sheet(ROWS)).withMacros().write(folder.resolve("may.xlsm"));
        var out = returned(input, Screened.held(sheet, 2));
        assertThat(out).hasFileName("may.screened.xlsm");
        assertThat(PartByPartWorkbook.partOf(out, "xl/vbaProject.bin")).isEqualTo("macros");
    }

    @Test
    void aSheetWithoutRoomIsAnsweredOnTheSheetOfFindings() throws IOException {
        var wide = sheet("<sheetData><row r=\"2\"><c r=\"XFD2\"><v>1</v></c></row></sheetData>");
        var input = PartByPartWorkbook.of(wide).write(folder.resolve("may.xlsx"));
        try (var workbook = opened(returned(input, Screened.held(sheet, 2)))) {
            assertThat(workbook.getSheet("Findings").getRow(1).getCell(5).getStringCellValue())
                    .isEqualTo("G02");
            assertThat(workbook.getSheet("About this check")
                            .getRow(1)
                            .getCell(1)
                            .getStringCellValue())
                    .contains("has no room for more columns");
        }
    }
}
