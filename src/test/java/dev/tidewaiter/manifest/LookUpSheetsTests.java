package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.summary.RowNote;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.wordlist.WordLists;
import org.junit.jupiter.api.Test;

/** Sheets that only help to fill in others: countries to choose from, rates of duty. */
class LookUpSheetsTests {

    private static final String COUNTRIES = """
            CN | China
            DE | Germany
            RU | Russian Federation
            IR | Iran
            VN | Viet Nam
            """;

    /** Whatever names Iran tells. */
    private static final ManifestReader OF_IRAN = ManifestReader.of(WordLists.bundled())
            .watching(line -> line.elsewhere().stream()
                            .anyMatch(value -> value.text().contains("Iran"))
                    || line.values().stream().anyMatch(value -> value.text().contains("Iran")));

    @Test
    void aListOfCountriesToChooseFromSaysNothingOfGoods() {
        var read = ReadManifest.with(OF_IRAN, COUNTRIES);

        assertThat(read.lines).isEmpty();
        assertThat(read.skipped).extracting(RowNote::reason).containsOnly("a list of countries, no goods");
    }

    @Test
    void aRowThatSaysMoreThanACountryStillTells() {
        var read = ReadManifest.with(OF_IRAN, "All goods go on to Iran by lorry\n" + COUNTRIES);

        assertThat(read.lines).extracting(line -> line.row()).containsExactly(1);
    }

    @Test
    void fewCountriesAreNoListToChooseFrom() {
        var read = ReadManifest.with(OF_IRAN, "Dispatch | Germany\nArrival | Iran\n");

        assertThat(read.lines).hasSize(1);
    }

    @Test
    void aTableOfRatesOfDutyIsRejectedAndSaid() {
        var read = ReadManifest.of("""
                HS code | Heading | MFN duty % | VAT %
                73181500 | Hex bolts of steel | 5 | 20
                83021000 | Door hinges | 10 | 20
                84818040 | Ball valves | 2.5 | 20
                """);

        assertThat(read.lines).isEmpty();
        assertThat(read.rejected).extracting(RowNote::reason).allMatch(reason -> reason.contains("rates of duty"));
    }

    @Test
    void goodsWithTheirRateOfDutyStayGoods() {
        var read = ReadManifest.of("""
                HS code | Description | Qty | MFN duty %
                73181500 | Hex bolts of steel | 500 | 5
                83021000 | Door hinges | 20 | 10
                """);

        assertThat(read.lines).hasSize(2);
    }

    @Test
    void aListOfInvoicesWithWhoSoldThemIsNoGoodsButItsCustomersAreLookedAt() {
        var rows = """
                Invoice Number | Customer Name | Salesperson | Untaxed Amount | Cost price
                INV/24/3583 | Omega Outfitters | Nora Example | 6367 | 4457
                INV/24/6890 | Beta Home | Otto Example | 4060 | 2842
                INV/24/6315 | Gamma Works | Paula Example | 2900 | 2030
                """;
        var watched = ManifestReader.of(WordLists.bundled())
                .watching(line -> line.parties().stream()
                        .anyMatch(party -> party.name().text().equals("Beta Home")));

        assertThat(ReadManifest.of(rows).lines).isEmpty();
        assertThat(ReadManifest.with(watched, rows).lines)
                .extracting(line -> line.row())
                .containsExactly(3);
    }

    @Test
    void sailingsAreNoGoods() {
        var read = ReadManifest.of("""
                Departure Date | Arrival Date | Vessel | Voyage No. | Port of Loading | Port of Discharge
                2025-05-01 | 2025-05-03 | EXAMPLE KOCHI | 144N | Colombo | Cochin
                2025-05-08 | 2025-05-10 | EXAMPLE STAR | 145N | Colombo | Cochin
                """);

        assertThat(read.lines).isEmpty();
    }

    @Test
    void roundSumsAreNoCodesOfTheTariff() {
        var read = ReadManifest.of("""
                Item | Qty | Deducted
                Gloves | 4 | 135000
                Aprons | 5 | 165000
                Masks | 6 | 160000
                """);

        assertThat(ReadManifest.place(read, Field.HS)).isEqualTo("nowhere");
    }

    @Test
    void marksTellTheLinesOfACarriersListWithoutGoods() {
        var read = ReadManifest.of("""
                SHIPPING MARK | CTN | CBM | KG
                ALFA-12 | 24 | 4.917 | 587.17
                 | 31 | 5.323 | 327.15
                BK777 | 21 | 0.38 | 838.53
                TOTAL | 76 | 10.62 | 1752.85
                """);

        assertThat(read.lines).hasSize(3);
    }

    @Test
    void chargesWithoutMarksAreNoLines() {
        var read = ReadManifest.of("""
                Leistung | Menge | Einheit | Einzelpreis | Betrag EUR
                Seefracht Omega - Hamburg | 1 | 40HC | 2850 | 2850
                THC Hamburg | 1 | 40HC | 255 | 255
                Summe netto | | | | 3105
                """);

        assertThat(read.lines).isEmpty();
    }
}
