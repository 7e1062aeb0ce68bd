package dev.tidewaiter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom and what a sheet names beside the lines of another one, judged by the program's own rules and lists. */
class CoverSheetsTests {

    private static final String LISTED = "Xiamen Limbach Aircraft Engine Co., Ltd.";

    @TempDir
    private Path folder;

    @Test
    void ordinaryLinesBelowAnOrdinaryCoverAreClear() throws Exception {
        assertThat(verdicts(true, false, "Wiener Bad GmbH", "Austria", "")).containsExactly(Verdict.CLEAR);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aListedPartyOnTheCoverHoldsTheLines(boolean before) throws Exception {
        assertThat(verdicts(before, false, LISTED, "Austria", "")).containsExactly(Verdict.HOLD);
    }

    @Test
    void aPlaceUnderEmbargoOnTheCoverHoldsThem() throws Exception {
        assertThat(verdicts(true, false, "Wiener Bad GmbH", "Iran", "").get(0)).isIn(Verdict.HOLD, Verdict.BLOCK);
    }

    @Test
    void aListedPartyOnAHiddenCoverIsHeldByItself() throws Exception {
        assertThat(verdicts(true, true, LISTED, "Austria", "")).containsExactly(Verdict.HOLD, Verdict.CANNOT_CHECK);
    }

    @Test
    void aListedPartyOnTheCoverIsHeldWhomeverTheLinesName() throws Exception {
        assertThat(verdicts(true, false, LISTED, "Austria", "Wiener Bad GmbH").get(0))
                .isEqualTo(Verdict.HOLD);
    }

    @Test
    void aListedPartyOnTheLinesIsHeldWhomeverTheCoverNames() throws Exception {
        assertThat(verdicts(true, false, "Wiener Bad GmbH", "Austria", LISTED)).contains(Verdict.HOLD);
    }

    /** Of the cover, where it is judged by itself, and of one line. */
    private List<Verdict> verdicts(boolean before, boolean hidden, String consignee, String country, String own)
            throws Exception {
        var cover = List.of(
                List.of("Shipper:", "Altona Keramik GmbH"),
                List.of("Consignee:", consignee),
                List.of("Country of destination:", country),
                List.of("Invoice No.:", "RE-117"));
        var lines = own.isEmpty()
                ? List.of(List.of("Description", "HS Code", "Qty"), List.of("Ceramic tiles", "690721", "4"))
                : List.of(
                        List.of("Description", "HS Code", "Qty", "Consignee"),
                        List.of("Ceramic tiles", "690721", "4", own));
        var file = folder.resolve("may.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            if (before) {
                write(workbook, "Header", cover);
            }
            write(workbook, "Lines", lines);
            if (!before) {
                write(workbook, "Header", cover);
            }
            workbook.setActiveSheet(workbook.getSheetIndex("Lines"));
            workbook.setSheetHidden(workbook.getSheetIndex("Header"), hidden);
            workbook.write(out);
        }
        return OwnRules.screened(file).stream().map(ScreenedLine::verdict).toList();
    }

    private static void write(XSSFWorkbook workbook, String name, List<List<String>> rows) {
        var sheet = workbook.createSheet(name);
        for (int i = 0; i < rows.size(); i++) {
            var row = sheet.createRow(i);
            for (int j = 0; j < rows.get(i).size(); j++) {
                row.createCell(j).setCellValue(rows.get(i).get(j));
            }
        }
    }
}
