package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

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
    private static final ManifestReader OF_IRAN = ManifestReader.create()
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
}
