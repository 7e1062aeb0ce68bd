package dev.tidewaiter.web.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A sheet on which no goods were understood is shown all the same: an officer says what its columns hold, and it is checked. */
class SheetNotUnderstoodTests extends UploadingOfficer {

    private static final String OWN_LETTERS = """
            A,B,C,D
            Harbour Works GmbH,Kiosk LLC,cotton towels,KZ
            Harbour Works GmbH,Alatau Works,two-stroke aircraft engine L550E 37 kW,IR
            """;

    @Test
    void itsColumnsAreNamedByHandAndItsRowsAreChecked() {
        var page = uploaded("own-letters.csv", OWN_LETTERS);
        var sheet = Jsoup.parse(page.text());
        assertThat(sheet.select("main .ask").text()).contains("Say in which row the heading stands");
        assertThat(sheet.select("table.understood tbody tr")).hasSize(3);
        assertThat(sheet.select("table.understood select")).hasSize(4);

        var named = answered(
                page,
                Map.of(
                        "h.0.0",
                        "1",
                        "c.0.0.A",
                        "exporter.name",
                        "c.0.0.B",
                        "consignee.name",
                        "c.0.0.C",
                        "description",
                        "c.0.0.D",
                        "destination"));
        var read = Jsoup.parse(named.text()).select("main").text();
        assertThat(read).contains("2 lines of goods").doesNotContain("Say in which row the heading stands");
        answered(named, Map.of("start", "1"));
        assertThat(Jsoup.parse(done(page).text()).select("#worst").text()).contains("Embargoed destination");
    }

    @Test
    void nothingInItsCellsTurnsThePageRound() {
        var page = uploaded("own-letters.csv", OWN_LETTERS.replace("Kiosk LLC", "Kio\u202eCLL ks"));

        assertThat(page.text()).contains("Kio[U+202E]CLL ks").doesNotContain("\u202e");
    }

    /** A sheet with goods, one of own letters, a letter, an empty one, and then as many more as are wanted. */
    private static byte[] workbook(int more) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            fill(workbook.createSheet("Goods"), """
                    Shipper,Consignee,Description,Destination
                    Harbour Works GmbH,Kiosk LLC,cotton towels,KZ
                    """);
            fill(workbook.createSheet("Letters"), OWN_LETTERS);
            fill(workbook.createSheet("Cover"), "With kind regards\nHarbour Works GmbH\n");
            workbook.createSheet("Empty");
            for (int i = 1; i <= more; i++) {
                fill(workbook.createSheet("More " + i), "With kind regards\n");
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void fill(Sheet sheet, String text) {
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var row = sheet.createRow(i);
            var cells = lines.get(i).split(",", -1);
            for (int c = 0; c < cells.length; c++) {
                row.createCell(c).setCellValue(cells[c]);
            }
        }
    }

    @Test
    void eachSheetBesideTheGoodsIsNamedWithItsReasonAndCanBeMapped() throws IOException {
        var page = uploaded("four-sheets.xlsx", workbook(0));
        var read = Jsoup.parse(page.text());
        assertThat(read.select("h3:contains(Sheet Goods)")).hasSize(1);
        var rest = read.select("section:has(> h3:contains(Sheets on which no goods))");
        assertThat(rest.select("li b").eachText()).containsExactly("Letters", "Cover", "Empty");
        assertThat(rest.select("li:contains(Letters)").text())
                .contains("rows left out: this sheet holds no table of goods or parties")
                .doesNotContain("--mapping");
        assertThat(rest.select("li:contains(Empty)").text()).contains("it has no rows");
        assertThat(rest.select("li:contains(Empty) a"))
                .as("there is nothing to say of it")
                .isEmpty();

        var opened = ann.get(rest.select("li:contains(Letters) a").attr("href"));
        var letters = Jsoup.parse(opened.text());
        assertThat(letters.select("#h-0\\.1"))
                .as("the row of its heading can be said")
                .hasSize(1);
        var named = answered(
                opened,
                Map.of(
                        "h.0.1",
                        "1",
                        "c.0.1.A",
                        "exporter.name",
                        "c.0.1.B",
                        "consignee.name",
                        "c.0.1.C",
                        "description",
                        "c.0.1.D",
                        "destination"));
        assertThat(Jsoup.parse(named.text()).select("section:has(#h-0\\.1)").text())
                .contains("2 lines of goods");
        answered(named, Map.of("start", "1"));
        assertThat(Jsoup.parse(done(page).text()).select("#worst").text()).contains("Embargoed destination");
    }

    @Test
    void sheetsThatWereNotLookedAtAreNamed() throws IOException {
        var read = Jsoup.parse(uploaded("many-sheets.xlsx", workbook(10)).text());
        assertThat(read.select("main").text())
                .contains("Not looked at before the check, which reads all 2: More 9, More 10");
    }

    @Test
    void anAddressThatOpensNoSheetOpensNone() {
        var page = uploaded("own-letters-again.csv", OWN_LETTERS);
        for (var sheet : new String[] {"x", "0.99", "99999.1", "0.0.0"}) {
            assertThat(ann.get(page.at().getPath() + "?sheet=" + sheet).status())
                    .as(sheet)
                    .isEqualTo(200);
        }
    }

    @Test
    void theListOfManyFilesStillSaysThatItHasNoGoods() {
        var files = new TreeMap<String, byte[]>();
        for (int number = 0; number < 5; number++) {
            files.put(number + "-own-letters.csv", bytes(OWN_LETTERS));
        }
        var page = ann.upload(ann.get("/jobs"), "/jobs", files);
        var listed =
                Jsoup.parse(ann.get("/jobs/" + id(page) + "/reading?look=on").text());
        assertThat(listed.select("#files").text()).contains("0-own-letters.csv no lines of goods");
    }

    @Test
    void whatTheSheetHasNoPlaceForIsAskedInWordsThatFitThePage() {
        var page = uploaded("no-destination.csv", """
                Shipper,Consignee,Description,HS
                Harbour Works GmbH,Kiosk LLC,two-stroke aircraft engine,840710
                """);
        assertThat(page.text())
                .contains("The sheet has no place for: country of destination.")
                .contains("Ask the sender for it, say which column holds it, or give it below for the whole upload.");
        var noCode = uploaded("no-code.csv", """
                Shipper,Consignee,Description,Destination
                Harbour Works GmbH,Kiosk LLC,engine parts,IR
                """);
        assertThat(noCode.text())
                .contains("The sheet has no place for: HS code. Ask the sender for it, or say which column holds it.");
    }
}
