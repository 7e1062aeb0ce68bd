package dev.tidewaiter.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.screening.ScreenedFiles;
import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnedWorkbookTests {

    private static final String SHEET_PART = "xl/worksheets/sheet1.xml";
    private static final String ROWS = """
            <sheetData><row r="1" spans="1:4"><c r="A1" t="inlineStr"><is><t>Shipment</t></is></c></row>\
            <row r="2" spans="1:4"><c r="A2"><v>1</v></c><c r="D2"><v>8418.69</v></c></row></sheetData>""";

    @TempDir
    Path folder;

    private final SheetRef sheet = Screened.sheet("may.xlsx");

    @Test
    void carriesAVerdictAReasonAndANextStepBesideEachRow() throws IOException {
        try (var workbook = opened(returnedSample())) {
            var lines = workbook.getSheet(Screened.SHEET);
            assertThat(List.of(6, 7, 8, 9, 10, 11))
                    .map(column -> lines.getRow(0).getCell(column).getStringCellValue())
                    .containsExactly("Verdict", "Why", "Rules", "Next step", "Decision", "Note");
            var blocked = lines.getRow(1);
            assertThat(blocked.getCell(6).getStringCellValue()).isEqualTo("BLOCK");
            assertThat(blocked.getCell(7).getStringCellValue())
                    .contains("97 % like XIAMEN LIMBACH")
                    .contains("\nDescribed as");
            assertThat(blocked.getCell(8).getStringCellValue()).isEqualTo("P02, G02");
            assertThat(blocked.getCell(9).getStringCellValue()).startsWith("Stop the shipment.");
            assertThat(lines.getRow(2).getCell(6).getStringCellValue()).isEqualTo("CANNOT_CHECK");
            assertThat(lines.getRow(2).getCell(7).getStringCellValue())
                    .isEqualTo(
                            "Not checked, because missing: the HS code (D3); the country of destination (no column for it).");
            assertThat(lines.getRow(3).getCell(6).getStringCellValue()).isEqualTo("CLEAR");
            assertThat(lines.getRow(3).getCell(7)).isNull();
        }
    }

    @Test
    void keepsEverythingThatWasSent() throws IOException {
        var input = folder.resolve("may.xlsx");
        var out = returnedSample();
        try (var sent = opened(input);
                var returned = opened(out)) {
            SameWorkbook.holds(sent, returned);
        }
        SameWorkbook.partsAreEqual(
                input,
                out,
                Set.of(
                        SHEET_PART,
                        "xl/styles.xml",
                        "xl/workbook.xml",
                        "xl/_rels/workbook.xml.rels",
                        "[Content_Types].xml"));
    }

    @Test
    void marksTheCellsThatAFindingRestsOnAndKeepsTheirFormat() throws IOException {
        try (var workbook = opened(returnedSample())) {
            var row = workbook.getSheet(Screened.SHEET).getRow(1);
            var code = (XSSFCellStyle) row.getCell(3).getCellStyle();
            assertThat(code.getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(code.getFillForegroundXSSFColor().getARGBHex()).isEqualTo("FFFCE1B6");
            assertThat(code.getDataFormatString()).isEqualTo("0000.00");
            assertThat(row.getCell(4).getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
            var missing = workbook.getSheet(Screened.SHEET).getRow(2).getCell(3);
            assertThat(missing.getCellType()).isEqualTo(CellType.BLANK);
            assertThat(((XSSFCellStyle) missing.getCellStyle())
                            .getFillForegroundXSSFColor()
                            .getARGBHex())
                    .isEqualTo("FFE1D5F5");
        }
    }

    @Test
    void decisionIsADropDownBesideTheSendersOwn() throws IOException {
        try (var workbook = opened(returnedSample())) {
            var validations = workbook.getSheet(Screened.SHEET).getDataValidations();
            assertThat(validations).hasSize(2);
            var decision = validations.get(1);
            assertThat(decision.getValidationConstraint().getExplicitListValues())
                    .containsExactly("release", "hold", "block", "escalate");
            assertThat(decision.getRegions().getCellRangeAddress(0).formatAsString())
                    .isEqualTo("K2:K6");
        }
    }

    @Test
    void addsWhatWasFoundWhatWasNotAndWhatItRestsOn() throws IOException {
        try (var workbook = opened(returnedSample())) {
            var findings = workbook.getSheet("Findings");
            assertThat(findings.getRow(1).getCell(4).getStringCellValue()).isEqualTo("BLOCK");
            assertThat(findings.getRow(1).getCell(15).getStringCellValue()).isEqualTo("97 %");
            assertThat(findings.getLastRowNum()).isEqualTo(4);
            assertThat(workbook.getSheet("Could not check").getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("The HS code is missing or unreadable (column D).");
            assertThat(workbook.getSheet("About this check")
                            .getRow(0)
                            .getCell(0)
                            .getStringCellValue())
                    .isEqualTo("Stop: 1 line must not ship, held against a subset of EL and the whole of OFAC-SDN, the age of EL unknown.");
        }
    }

    @Test
    void textIsNeverAFormula() throws IOException {
        var out = returned(
                RawWorkbook.of(sheet(ROWS)).write(folder.resolve("may.xlsx")),
                Screened.toReview(sheet, 2, "=HYPERLINK(\"http://x\",\"_x0041_ <b>\u0000\")"));
        try (var workbook = opened(out)) {
            var why = workbook.getSheetAt(0).getRow(1).getCell(5);
            assertThat(why.getCellType()).isEqualTo(CellType.STRING);
            assertThat(why.getStringCellValue()).isEqualTo("=HYPERLINK(\"http://x\",\"_x0041_ <b>\uFFFD\")");
        }
    }

    @Test
    void aReasonLongerThanACellIsCutAndSaysSo() throws IOException {
        var out = returned(
                RawWorkbook.of(sheet(ROWS)).write(folder.resolve("may.xlsx")),
                Screened.toReview(sheet, 2, "x".repeat(40_000)));
        try (var workbook = opened(out)) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(5).getStringCellValue())
                    .hasSize(32_767)
                    .endsWith("(full text in the JSON)");
        }
    }

    @Test
    void newColumnsAreShownWhereTheSenderHidTheRest() throws IOException {
        var hidden = sheet(
                "<cols><col min=\"1\" max=\"2\" width=\"9\"/><col min=\"3\" max=\"16384\" width=\"9\" hidden=\"1\"/></cols>"
                        + ROWS);
        var out = returned(RawWorkbook.of(hidden).write(folder.resolve("may.xlsx")), Screened.blocked(sheet, 2));
        try (var workbook = opened(out)) {
            var lines = workbook.getSheetAt(0);
            assertThat(List.of(2, 3, 10)).allMatch(lines::isColumnHidden);
            assertThat(List.of(4, 5, 6, 7, 8, 9)).noneMatch(lines::isColumnHidden);
        }
        assertThat(RawWorkbook.partOf(out, SHEET_PART))
                .contains("<col min=\"11\" max=\"16384\" width=\"9\" hidden=\"1\"/>");
    }

    @Test
    void whatTheRewriteDoesNotConcernStaysToTheLastBlank() throws IOException {
        var odd = sheet(
                "<!-- a remark --><dimension ref=\"A1:D2\" />" + ROWS
                        + "<mergeCells count='1'><mergeCell ref='A1:B1' /></mergeCells>\n <hyperlinks><hyperlink ref=\"A1\" location=\"x\"/></hyperlinks><extLst><ext uri=\"{x}\"><y:z xmlns:y=\"u\">&#x41;<![CDATA[<row>]]></y:z></ext></extLst>");
        var out = returned(RawWorkbook.of(odd).write(folder.resolve("may.xlsx")), Screened.clear(sheet, 2));
        assertThat(RawWorkbook.partOf(out, SHEET_PART))
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
        var out = returned(RawWorkbook.of(styled).write(folder.resolve("may.xlsx")), Screened.clear(sheet, 2));
        var xml = RawWorkbook.partOf(out, SHEET_PART);
        assertThat(xml).containsOnlyOnce("r=\"B2\"").contains("<c r=\"H2\" s=\"0\"/></row>");
        assertThat(xml.indexOf("r=\"B2\"")).isLessThan(xml.indexOf("r=\"H2\""));
    }

    @Test
    void readsTagsWithAPrefixAndOtherEncodings() throws IOException {
        var prefixed = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><x:worksheet xmlns:x=\"" + RawWorkbook.MAIN
                + "\"><x:sheetData><x:row r=\"2\"><x:c r=\"A2\" t=\"inlineStr\"><x:is><x:t>货</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>";
        var out = returned(
                RawWorkbook.of(prefixed, StandardCharsets.UTF_16).write(folder.resolve("may.xlsx")),
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
        var input = RawWorkbook.of(sheet(ROWS)).write(folder.resolve("may.xlsx"));
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
        var input = RawWorkbook.of(sheet(ROWS)).withMacros().write(folder.resolve("may.xlsm"));
        var out = returned(input, Screened.held(sheet, 2));
        assertThat(out).hasFileName("may.screened.xlsm");
        assertThat(RawWorkbook.partOf(out, "xl/vbaProject.bin")).isEqualTo("macros");
    }

    @Test
    void aSheetWithoutRoomIsAnsweredOnTheSheetOfFindings() throws IOException {
        var wide = sheet("<sheetData><row r=\"2\"><c r=\"XFD2\"><v>1</v></c></row></sheetData>");
        var input = RawWorkbook.of(wide).write(folder.resolve("may.xlsx"));
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

    @Test
    void aWorkbookThatCannotBeRewrittenComesBackAsItsFindings() throws IOException {
        var broken =
                RawWorkbook.of("<!DOCTYPE x [<!ENTITY a \"b\">]>" + sheet(ROWS)).write(folder.resolve("may.xlsx"));
        try (var workbook = opened(returned(broken, Screened.held(sheet, 2)))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            assertThat(workbook.getSheet("Findings").getRow(1).getCell(5).getStringCellValue())
                    .isEqualTo("G02");
            assertThat(workbook.getSheet("About this check")
                            .getRow(1)
                            .getCell(1)
                            .getStringCellValue())
                    .contains("could not be written back")
                    .contains("document type");
        }
    }

    @Test
    void aTextFileBecomesAWorkbookOfTextCells() throws IOException {
        var input = Files.writeString(folder.resolve("may.csv"), "Shipment;HS\nS-1;0123.45\nS-2;=1+1\n");
        var csv = new SheetRef("may.csv", "may.csv", false);
        try (var workbook = opened(returned(input, csv, Screened.held(csv, 2), Screened.clear(csv, 3)))) {
            var lines = workbook.getSheetAt(0);
            assertThat(lines.getRow(0).getCell(2).getStringCellValue()).isEqualTo("Verdict");
            assertThat(lines.getRow(1).getCell(1).getStringCellValue()).isEqualTo("0123.45");
            assertThat(lines.getRow(1).getCell(2).getStringCellValue()).isEqualTo("HOLD");
            assertThat(lines.getRow(2).getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(lines.getRow(2).getCell(1).getStringCellValue()).isEqualTo("=1+1");
            assertThat(lines.getRow(2).getCell(2).getStringCellValue()).isEqualTo("CLEAR");
        }
    }

    @Test
    void anOldWorkbookComesBackAsOne() throws IOException {
        var input = folder.resolve("may.xls");
        try (var old = new HSSFWorkbook();
                var out = Files.newOutputStream(input)) {
            var lines = old.createSheet(Screened.SHEET);
            lines.createRow(0).createCell(0).setCellValue("Shipment");
            lines.createRow(1).createCell(0).setCellFormula("1+1");
            old.write(out);
        }
        var out = returned(input, Screened.blocked(sheet, 2));
        assertThat(out).hasFileName("may.screened.xls");
        try (var sent = opened(input);
                var workbook = opened(out)) {
            SameWorkbook.holds(sent, workbook);
            var row = workbook.getSheetAt(0).getRow(1);
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("BLOCK");
            assertThat(workbook.getSheet("Findings").getRow(1).getCell(5).getStringCellValue())
                    .isEqualTo("P02");
        }
    }

    private static String sheet(String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet xmlns=\"" + RawWorkbook.MAIN + "\">" + content
                + "</worksheet>";
    }

    private Path returnedSample() throws IOException {
        var input = folder.resolve("may.xlsx");
        SampleWorkbook.write(input, 6);
        return returned(
                input,
                Screened.blocked(sheet, 2),
                Screened.unasked(sheet, 3),
                Screened.clear(sheet, 4),
                Screened.held(sheet, 5),
                Screened.toReview(sheet, 6, "A thermal camera core could fall under 6A003."));
    }

    private Path returned(Path input, ScreenedLine... lines) throws IOException {
        return returned(input, sheet, lines);
    }

    private Path returned(Path input, SheetRef of, ScreenedLine... lines) throws IOException {
        try (var report = Reports.into(folder.resolve("out"), EnumSet.of(OutputFormat.XLSX), Screened.basis())
                .begin(input, "may")) {
            for (var line : lines) {
                report.line(line);
            }
            return Objects.requireNonNull(report.finish(ScreenedFiles.of(Screened.summary(of, lines.length), lines))
                    .get("xlsx"));
        }
    }

    private static Workbook opened(Path file) throws IOException {
        return file.toString().endsWith("x") || file.toString().endsWith("m")
                ? new XSSFWorkbook(Files.newInputStream(file))
                : WorkbookFactory.create(file.toFile(), null, true);
    }
}
