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
import org.junit.jupiter.params.provider.ValueSource;

/** Whom and what a sheet names beside the lines of another one, judged by the program's own rules and lists. */
class CoverSheetsTests {

    private static final String LISTED = "Xiamen Limbach Aircraft Engine Co., Ltd.";

    @TempDir
    private Path folder;

    private static final List<String> SHIPPER = List.of("Shipper:", "Altona Keramik GmbH");
    private static final List<String> CONSIGNEE = List.of("Consignee:", "Wiener Bad GmbH");
    private static final List<String> COUNTRY = List.of("Country of destination:", "Austria");
    private static final List<String> NUMBER = List.of("Invoice No.:", "RE-117");

    private static final List<List<String>> LINES = List.of(
            List.of("Description", "HS Code", "Qty"),
            List.of("Ceramic tiles", "690721", "4"),
            List.of("Cotton towels", "630260", "9"));

    @Test
    void ordinaryLinesBelowAnOrdinaryCoverAreClear() throws Exception {
        assertThat(verdicts(true, false, List.of(SHIPPER, CONSIGNEE, COUNTRY, NUMBER), LINES))
                .containsExactly("Lines CLEAR", "Lines CLEAR");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aListedPartyOnTheCoverHoldsEachLine(boolean before) throws Exception {
        assertThat(verdicts(before, false, List.of(SHIPPER, List.of("Consignee:", LISTED), COUNTRY, NUMBER), LINES))
                .containsExactly("Lines HOLD", "Lines HOLD");
    }

    /** A listed party in a text of the cover that is about something else. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Payment terms: | L/C opened by %s",
                "Consignee address: | c/o %s, Wien",
                "Kind of packages: | crates marked %s",
                "Gross weight: | 4 for %s",
                "Remarks: | for %s",
            })
    void aListedPartyThatTheCoverNamesInPassingHoldsEachLine(String label, String text) throws Exception {
        var cover = List.of(SHIPPER, CONSIGNEE, COUNTRY, NUMBER, List.of(label, text.formatted(LISTED)));

        assertThat(verdicts(true, false, cover, LINES)).isNotEmpty().noneMatch(line -> line.endsWith("CLEAR"));
    }

    @Test
    void aPlaceUnderEmbargoOnTheCoverStopsEachLine() throws Exception {
        var cover = List.of(SHIPPER, CONSIGNEE, List.of("Country of destination:", "Iran"), NUMBER);

        assertThat(verdicts(true, false, cover, LINES)).hasSize(2).allMatch(line -> line.matches("Lines (HOLD|BLOCK)"));
    }

    @Test
    void aTownUnderEmbargoForACountryIsStillHeard() throws Exception {
        var cover = List.of(SHIPPER, CONSIGNEE, List.of("Country of destination:", "Teheran port"), NUMBER);

        assertThat(verdicts(true, false, cover, LINES)).anyMatch(line -> line.matches(".*(HOLD|BLOCK)"));
    }

    @Test
    void aListedPartyOnAHiddenCoverIsHeldByItself() throws Exception {
        assertThat(verdicts(true, true, List.of(SHIPPER, List.of("Consignee:", LISTED), COUNTRY, NUMBER), LINES))
                .containsExactly("Header HOLD", "Lines CANNOT_CHECK", "Lines CANNOT_CHECK");
    }

    @ParameterizedTest
    @CsvSource({"Consignee, Almaty Nasos LLP", "Buyer, Almaty Nasos LLP", "Consignee, " + "'" + LISTED + "'"})
    void linesThatNameTheirReceiverAreNoneOfTheCover(String heading, String name) throws Exception {
        var lines = List.of(
                List.of("Description", "HS Code", "Qty", heading),
                List.of("Ceramic tiles", "690721", "4", "Wiener Bad GmbH"),
                List.of("Pumps", "841370", "2", name));

        assertThat(verdicts(true, false, List.of(SHIPPER, CONSIGNEE, COUNTRY, NUMBER), lines))
                .hasSize(3)
                .last()
                .isEqualTo(name.equals(LISTED) ? "Lines HOLD" : "Lines CANNOT_CHECK");
    }

    @Test
    void whatTheCoverTellsIsNotToldToBeMissing() throws Exception {
        var cover = List.of(SHIPPER, CONSIGNEE, List.of("Consignee address:", "Lindengasse 4, Wien"), COUNTRY, NUMBER);

        assertThat(OwnRules.screen(file(true, false, cover, LINES), line -> {}).unsharpened())
                .singleElement()
                .asString()
                .contains("which it has no place for")
                .doesNotContain("party's address", "country of destination");
    }

    /** The sheet and verdict of each line. */
    private List<String> verdicts(boolean before, boolean hidden, List<List<String>> cover, List<List<String>> lines)
            throws Exception {
        return OwnRules.screened(file(before, hidden, cover, lines)).stream()
                .map(line -> line.line().sheet().sheet() + " " + line.verdict())
                .toList();
    }

    private Path file(boolean before, boolean hidden, List<List<String>> cover, List<List<String>> lines)
            throws Exception {
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
        return file;
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
