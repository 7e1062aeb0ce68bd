package dev.tidewaiter.web.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the format check says stands in the order in which it matters, and in the language of whoever looks. */
class FormatCheckTests extends UploadingOfficer {

    private static final String NO_DESTINATION = """
            Shipment,Shipper,Consignee,Goods,HS Code
            A-1,Orchard Ltd,Kiosk LLC,water pump,841370
            """;

    private static final String OF_SEVERAL_MEANINGS = """
            Shipment,Shipper,Consignee,Goods,HS Code,Country
            A-1,Orchard Ltd,Kiosk LLC,water pump,841370,KG
            """;

    private Document german(String name, String content) {
        ann.send(ann.get("/jobs"), "/language", Map.of("language", "de"));
        return Jsoup.parse(uploaded(name, content).text());
    }

    @Test
    void rowsThatCannotBeCheckedStandAboveTheSheet() {
        var page = Jsoup.parse(uploaded("orchard.csv", SHEET).text());
        var tables = page.select("#asked table");
        assertThat(tables).as("the row without a destination, then the sheet").hasSize(2);
        assertThat(tables.get(0).text()).contains("Rows that lack something");
        assertThat(tables.get(1).hasClass("understood")).isTrue();
        assertThat(page.select("#asked .two td.cell").text()).isEqualTo("F3");
    }

    @Test
    void aColumnOfNumbersInPlaceOfNamesIsNotSaidToBeMissing() {
        var page = Jsoup.parse(uploaded(
                        "parcels.csv",
                        "Sender Name,Receiver Name,Goods,HS Code,Destination\nOrchard Ltd,RECEIVER NO 001,water pump,841370,AU\nOrchard Ltd,RECEIVER NO 002,water pump,841370,AU\n")
                .text());
        assertThat(page.select("#asked .two").text())
                .contains("The sheet has a place for Consignee’s name, but only a code")
                .doesNotContain("has no place for: Consignee’s name", "or give it below");
    }

    @Test
    void fieldsAreCalledInTheLanguageOfThePage() {
        var page = german("orchard.csv", SHEET);
        var consignee =
                Objects.requireNonNull(page.select("select[name=c.0.0.C]").first());
        assertThat(consignee.select("option[selected]").text()).isEqualTo("Name (Empfänger)");
        assertThat(consignee.select("option[value=hs]").text()).isEqualTo("HS-Code");
        assertThat(page.select("[lang=en] select, select[lang=en]")).isEmpty();
        assertThat(page.select("table:has(caption) td").eachText()).contains("Bestimmungsland");
    }

    @Test
    void whatIsAskedAboutAColumnIsAskedInTheLanguageOfThePage() {
        var page = german("country.csv", OF_SEVERAL_MEANINGS);
        var question = page.select(".ask[role=group]").text();
        assertThat(question).contains("Gelesen wurde sie als: Bestimmungsland", "Es ist Ursprungsland");
    }

    @Test
    void whatTheQuestionItselfSaysInTheLanguageOfThePageIsSaidOnce() {
        var page = german("abroad.csv", "境内发货人,境外收货人,商品名称,商品编码,运抵国\nHarbour,Kiosk LLC,毛巾,630260,Kazakhstan\n");
        assertThat(page.select(".ask[role=group]").text())
                .contains("Sie wurde gelesen als: ")
                .doesNotContain("Gelesen wurde sie als");
    }

    @Test
    void aWrongRowOfTheHeadingIsToldInTheLanguageOfThePageAndCostsNothingElse() {
        ann.send(ann.get("/jobs"), "/language", Map.of("language", "de"));
        var page = Jsoup.parse(answered(
                        uploaded("orchard.csv", SHEET),
                        Map.of("h.0.0", "abc", "c.0.0.G", "endUse", "exporter", "Harbour Works", "read", "1"))
                .text());
        assertThat(page.select("[role=alert]:not([hidden])").text())
                .contains("„abc“ ist keine Zeile der Überschriften");
        assertThat(page.select("[role=alert][lang=en]")).isEmpty();
        assertThat(page.select("input[name=h.0.0]").val()).isEqualTo("abc");
        assertThat(page.select("select[name=c.0.0.G] option[selected]").val()).isEqualTo("endUse");
        assertThat(page.select("details#facts[open] input[name=exporter]").val())
                .isEqualTo("Harbour Works");
    }

    @Test
    void aCellBesideALabelThatNobodyKnowsCanBeChosen() {
        var page = uploaded("invoice.csv", """
                Commercial Invoice,,,
                Consignee:,Kiosk LLC,,
                Exporter:,Orchard Ltd,Zielgebiet X:,Armenia
                Description,HS Code,Quantity,Unit
                water pump,841370,2,pcs
                steel pipe,730410,5,pcs
                """);
        var read = Jsoup.parse(page.text());
        assertThat(read.select(".understood a[href=#c-0.0-D3]").text()).isEqualTo("Armenia");
        assertThat(read.select(".boxes select").eachAttr("name"))
                .as("a value, and no label")
                .contains("c.0.0.B2", "c.0.0.D3")
                .doesNotContain("c.0.0.A2", "c.0.0.C3");
        var again = Jsoup.parse(
                answered(page, Map.of("c.0.0.D3", "destination", "read", "1")).text());
        assertThat(again.select(".boxes select[name=c.0.0.D3] option[selected]").val())
                .isEqualTo("destination");
        assertThat(again.select(".understood td.cited").eachText()).contains("Armenia");
    }

    @Test
    void whatASheetHasNoPlaceForIsToldInTheLanguageOfThePage() {
        var page = german("nowhere.csv", NO_DESTINATION);
        assertThat(page.select(".two .ask").text())
                .contains("Das Blatt hat keinen Platz für: Bestimmungsland", "für den ganzen Upload")
                .containsPattern("[2-9] Fragen des Regelwerks")
                .doesNotContain("The sheet has no place");
    }
}
