package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;

/** Columns that are read as what their cells and their neighbours make of them. */
class PriceColumnsTests {

    @Test
    void aPriceWithoutQuantityIsThatOfTheLine() {
        var line = ReadManifest.of("Description | Price | Weight\nTiles | 40 | 3\nBolts | 50 | 4\n")
                .line(0);

        assertThat(line.text(Field.TOTAL_VALUE)).isEqualTo("40");
        assertThat(line.text(Field.UNIT_PRICE)).isEmpty();
    }

    @Test
    void aGrossPriceIsNoWeight() {
        var read =
                ReadManifest.of("Bezeichnung | Menge | Preis/VE (Netto) | Preis/GE (Brutto)\nFliesen | 4 | 10 | 48\n");

        assertThat(read.sheet().mapping().columns())
                .containsEntry(Field.UNIT_PRICE, "C")
                .doesNotContainKey(Field.GROSS_WEIGHT);
    }

    @Test
    void theHeadingOfAPriceNamesTheCurrency() {
        var read = ReadManifest.of("Description | Qty | Unit price (USD)\nTiles | 4 | 10\n");

        assertThat(read.sheet().mapping().columns()).containsEntry(Field.CURRENCY, "C1");
        assertThat(read.line(0).text(Field.CURRENCY)).isEqualTo("USD");
    }

    @Test
    void aCommodityThatIsANumberOfTheTariffIsACode() {
        var read = ReadManifest.of("Commodity | Goods description | Qty\n69072100 | Tiles | 4\n73181500 | Bolts | 9\n");

        assertThat(read.sheet().mapping().columns())
                .containsEntry(Field.HS, "A")
                .containsEntry(Field.DESCRIPTION, "B");
    }

    @Test
    void theTermsOfDeliveryStandBelowThePrice() {
        var read = ReadManifest.of(
                "Description | Model | Unit price | Amount\n | | FOB Ningbo | USD\nTiles | T-1 | 10 | 40\n");

        assertThat(read.lines).hasSize(1);
        assertThat(read.line(0).text(Field.INCOTERM)).isEqualTo("FOB Ningbo");
    }

    @Test
    void theLastOfSeveralPricesIsTheValueOfTheLine() {
        var read = ReadManifest.of(
                "Bezeichnung | Menge | Preis/Stk. | Preis\nFliesen | 4 | 10 | 40\nBolzen | 5 | 2 | 10\n");

        assertThat(read.sheet().mapping().columns())
                .containsEntry(Field.UNIT_PRICE, "C")
                .containsEntry(Field.TOTAL_VALUE, "D");
    }

    @Test
    void theValuesOfElectronicPartsAreNoSums() {
        var read = ReadManifest.of(
                "Description | Qty | Value\nCapacitor | 4 | 100n\nResistor | 5 | 10k\nSwitch | 1 | 1u\n");

        assertThat(read.sheet().mapping().columns())
                .containsEntry(Field.PART_NUMBER, "C")
                .doesNotContainKey(Field.TOTAL_VALUE);
    }

    @Test
    void countriesUnderAnUnknownHeadingAreNoDestinationAndAreAskedAbout() {
        var mapping = ReadManifest.of("Description | Qty | Xyz\nTiles | 4 | China\nBolts | 5 | Poland\n")
                .sheet()
                .mapping();

        assertThat(mapping.columns()).doesNotContainKey(Field.DESTINATION);
        assertThat(mapping.questions()).anyMatch(question -> question.contains("its cells name countries"));
    }

    @Test
    void alsoWhereTheHeadingOnlyMentionsACommodity() {
        var read = ReadManifest.of(
                "Declared commodity | Goods description | Qty\n69072100 | Tiles | 4\n73181500 | Bolts | 9\n");

        assertThat(read.sheet().mapping().columns()).containsEntry(Field.HS, "A");
    }
}
