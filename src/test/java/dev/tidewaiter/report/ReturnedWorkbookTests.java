package dev.tidewaiter.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.spreadsheet.SheetRef;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.junit.jupiter.api.Test;

class ReturnedWorkbookTests extends ReturningWorkbooks {

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
                    .endsWith("\nAlso: Engine behind another description (G02).");
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
                    .containsExactly("release: false hit", "release: permitted", "hold", "block", "escalate");
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
                    .isEqualTo(
                            "Stop: 1 line must not ship, held against a subset of EL and the whole of OFAC-SDN, the age of EL unknown.");
        }
    }

    @Test
    void textIsNeverAFormula() throws IOException {
        var out = returned(
                PartByPartWorkbook.of(sheet(ROWS)).write(folder.resolve("may.xlsx")),
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
                PartByPartWorkbook.of(sheet(ROWS)).write(folder.resolve("may.xlsx")),
                Screened.toReview(sheet, 2, "x".repeat(40_000)));
        try (var workbook = opened(out)) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(5).getStringCellValue())
                    .hasSize(32_767)
                    .endsWith("(full text in the JSON)");
        }
    }

    @Test
    void aWorkbookThatCannotBeRewrittenComesBackAsItsFindings() throws IOException {
        var broken = PartByPartWorkbook.of("<!DOCTYPE x [<!ENTITY a \"b\">]>" + sheet(ROWS))
                .write(folder.resolve("may.xlsx"));
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
}
