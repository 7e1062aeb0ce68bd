package dev.tidewaiter.web.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
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
                .contains(
                        "Ask the sender for the country of destination, or say which column holds it, or give it for the"
                                + " whole file.");
        var noCode = uploaded("no-code.csv", """
                Shipper,Consignee,Description,Destination
                Harbour Works GmbH,Kiosk LLC,engine parts,IR
                """);
        assertThat(noCode.text()).contains("Ask the sender for the HS code, or say which column holds it.");
    }
}
