package dev.tidewaiter.web.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.web.Browser.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** The worst of what was found in an upload, as its page tells it. */
class WorstOfUploadTests extends UploadingOfficer {

    @Test
    void whatIsAboutNoPartyIsToldByWhatTheFileSaysAndNotByWhereTheGoodsGo() {
        var page = uploaded("engines.csv", """
                Consignee,Goods,HS Code,Destination,Transit countries
                Rolamentos Lda,roller bearings,848210,Austria,via Russia
                """);
        answered(page, Map.of("start", "1"));
        var row =
                Jsoup.parse(done(page).text()).select("#worst tr:contains(Russia or Belarus with any listed code) td");
        assertThat(row.get(2).text()).isEqualTo("via Russia");
    }

    private static final String TO_IRAN = """
            Shipper,Consignee,Goods,HS Code,Destination
            Dyehouse Lane Ltd,Looms of Qom,weaving frames,844629,Iran
            """;

    private Elements places(Page page) {
        return Jsoup.parse(done(page).text()).select("#worst tbody td.where");
    }

    @Test
    void whatAnotherUploadFindsAgainKeepsTheNameOfTheFileInWhichThisOneFoundIt() {
        var first = uploaded("looms.csv", TO_IRAN);
        answered(first, Map.of("start", "1"));
        assertThat(places(first).eachText()).isNotEmpty().containsOnly("looms.csv row 2");
        var second = uploaded("looms-once-more.csv", "\n" + TO_IRAN);
        answered(second, Map.of("start", "1"));

        assertThat(places(second).eachText()).containsOnly("looms-once-more.csv row 3");
        assertThat(places(first).eachText()).isNotEmpty().containsOnly("looms.csv");
    }

    @Test
    void whatIsTheSameOfManyRowsIsToldOnce() {
        var lines = new StringBuilder("Shipper,Consignee,Goods,HS Code,Destination\n");
        for (int i = 0; i < 20; i++) {
            lines.append("Ropewalk Ltd,Bazaar of Yazd,rope number %d,560750,Iran\n".formatted(i));
        }
        var page = uploaded("ropes.csv", lines.toString());
        answered(page, Map.of("start", "1"));

        assertThat(places(page).eachText()).hasSizeLessThan(5).contains("ropes.csv rows 2, 3, 4, 5, 6, 7 …");
    }

    @Test
    void rowsOfOneNumberAreToldApartByTheirSheets() throws IOException {
        var page = uploaded("two-sheets.xlsx", twoSheets());
        answered(page, Map.of("start", "1"));

        assertThat(places(page).eachText())
                .contains("two-sheets.xlsx, Spring, row 2", "two-sheets.xlsx, Autumn, row 2");
        var account =
                Jsoup.parse(done(page).text()).select("#rest details p.quiet").eachText();
        assertThat(account)
                .anyMatch(told -> told.startsWith("Spring: Column E"))
                .anyMatch(told -> told.startsWith("Autumn: Column E"));
        var waiting = Jsoup.parse(ann.get("/queue?run=" + id(page)).text());
        assertThat(waiting.select(".list tbody").text()).contains("two-sheets.xlsx, Autumn, row 2");
    }

    private static byte[] twoSheets() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            for (var name : List.of("Spring", "Autumn")) {
                var sheet = workbook.createSheet(name);
                var lines = List.of(
                        "Shipper,Consignee,Goods,HS Code,Country",
                        "Dyehouse Lane Ltd,Looms of Qom,%s shawls,621420,Iran".formatted(name));
                for (int row = 0; row < lines.size(); row++) {
                    var cells = sheet.createRow(row);
                    var values = lines.get(row).split(",", -1);
                    for (int column = 0; column < values.length; column++) {
                        cells.createCell(column).setCellValue(values[column]);
                    }
                }
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }
}
