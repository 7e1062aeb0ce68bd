package dev.tidewaiter.web.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.web.Browser.Page;
import dev.tidewaiter.web.job.Jobs;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What somebody gives for one file of an upload says nothing of the others. */
class FactsOfFilesTests extends UploadingOfficer {

    private static final String NOWHERE = """
            Shipment,Shipper,Consignee,Goods,HS Code
            A-1,Orchard Ltd,Kiosk LLC,aircraft piston engine L550E,840710
            A-2,Orchard Ltd,Kiosk LLC,steel pipe,730410
            """;

    private Page both(String first, String second) {
        var files = new TreeMap<String, byte[]>();
        files.put("a.csv", bytes(first));
        files.put("b.csv", bytes(second));
        return ann.upload(ann.get("/jobs"), "/jobs", files);
    }

    private Map<String, String> given(Page page, int file) {
        return service.bean(Jobs.class).find(id(page)).orElseThrow().factsOf(file);
    }

    private String lines(Page page, int file) throws IOException {
        return Files.readString(service.bean(Jobs.class).lines(id(page), file).orElseThrow());
    }

    @Test
    void eachFileHasADestinationOfItsOwn() throws IOException {
        var page = both(NOWHERE, NOWHERE);
        answered(page, Map.of("destination.0", "Kyrgyzstan", "destination.1", "KZ", "read", "1"));
        assertThat(given(page, 0)).containsExactly(Map.entry("destination", "KG"));
        assertThat(given(page, 1)).containsExactly(Map.entry("destination", "KZ"));

        answered(page, Map.of("destination", "RU", "destination.0", "", "destination.1", "IR", "read", "1"));
        assertThat(given(page, 0)).as("for all files").containsExactly(Map.entry("destination", "RU"));
        assertThat(given(page, 1)).as("its own counts").containsExactly(Map.entry("destination", "IR"));

        answered(page, Map.of("destination", "RU", "destination.1", "IR", "start", "1"));
        done(page);
        assertThat(lines(page, 0)).contains("\"RU\"").doesNotContain("\"IR\"");
        assertThat(lines(page, 1)).contains("\"IR\"").doesNotContain("\"RU\"");
    }

    @Test
    void whatOnlyOneFileLacksIsAskedForThatFileAndSaysWhoseRowsItFills() {
        var asked = Jsoup.parse(
                both(SHEET.replace("730410,,", "730410,KZ,"), NOWHERE).text());
        assertThat(asked.select("details#facts-1[open]").text()).contains("Fills empty cells of this file: 2 rows");
        assertThat(asked.select("details#facts-0[open], details#facts[open]")).isEmpty();
        assertThat(asked.select("#fills-destination").text()).isEqualTo("Fills empty cells of: b.csv (2 rows)");
        assertThat(asked.select(".two .ask").text()).contains("give it below for this file");
    }

    @Test
    void whatAllFilesLackIsAskedForAllOfThem() {
        var asked = Jsoup.parse(both(NOWHERE, NOWHERE).text());
        assertThat(asked.select("details#facts[open] #fills-destination").text())
                .isEqualTo("Fills empty cells of: a.csv (2 rows), b.csv (2 rows)");
        assertThat(asked.select("details#facts-0[open], details#facts-1[open]")).isEmpty();
    }

    @Test
    void aFactThatIsNoneIsToldWhereItWasTyped() {
        var page = Jsoup.parse(
                answered(both(NOWHERE, NOWHERE), Map.of("destination.1", "Atlantis", "destination", "KG", "read", "1"))
                        .text());
        assertThat(page.select("details#facts-1[open] [role=alert]").text()).contains("“Atlantis” is no country");
        assertThat(page.select("#facts [role=alert]")).isEmpty();
        assertThat(page.select("a[href=#facts-1]").text()).contains("Atlantis");
        assertThat(page.select("[name=destination.1]").val()).isEqualTo("Atlantis");
        assertThat(page.select("[name=destination]").val()).isEqualTo("KG");
    }

    @Test
    void aRegionUnderEmbargoIsTakenAsACellTakesItAndBlocks() throws IOException {
        for (var region : new String[] {"Crimea", "Sevastopol", "Donetsk", "Simferopol, Crimea", "Крым"}) {
            var page = uploaded("a.csv", NOWHERE);
            var asked = answered(page, Map.of("destination", region, "read", "1"));
            assertThat(Jsoup.parse(asked.text()).select("[name=destination]").val())
                    .isEqualTo(region);
            assertThat(asked.text()).doesNotContain("is no country").doesNotContain("has no place for: country");
            answered(page, Map.of("destination", region, "start", "1"));
            done(page);
            assertThat(lines(page, 0)).as(region).contains("\"verdict\":\"BLOCK\"", "\"R01\"");
        }
        assertThat(answered(uploaded("a.csv", NOWHERE), Map.of("destination", "at sea", "read", "1"))
                        .text())
                .contains("is no country and no place we know");
    }

    @Test
    void aDayThatCannotBeMeantIsToldAtTheField() {
        var page = uploaded("a.csv", NOWHERE);
        for (var day : new String[] {"0001-01-01", "2199-01-01"}) {
            var told =
                    Jsoup.parse(answered(page, Map.of("date", day, "read", "1")).text());
            assertThat(told.select("#facts [role=alert]").text()).contains("“" + day + "” cannot be when goods leave");
            assertThat(told.select("[name=date]").val()).isEqualTo(day);
        }
    }
}
