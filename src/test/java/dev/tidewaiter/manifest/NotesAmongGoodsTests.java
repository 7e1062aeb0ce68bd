package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands among and below the goods of a table of amounts, and is none. */
class NotesAmongGoodsTests {

    private static final String TABLE = """
            Description | Model | Qty | Unit price | Amount
            Ceramic tiles | T-1 | 4 | 2.5 | 10
            Hexagonal bolts | B-8 | 9 | 1 | 9
            """;

    @Test
    void aTextWithoutAmountGoesOnWithTheLineAboveAndIsScreenedWithIt() {
        var read = ReadManifest.of(TABLE + "with two-stroke engine\nDrills | D-3 | 1 | 8 | 8\n");

        assertThat(read.lines).hasSize(3);
        assertThat(read.line(1).description()).isEqualTo("Hexagonal bolts / with two-stroke engine");
        assertThat(read.skipped).extracting(RowNote::reason).anyMatch(reason -> reason.contains("goes on"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Freight charges | | | | 50",
                "VAT 21% | | | | 4",
                "Total order, all parts | | | | 19",
                "Versandkosten | | | | 5",
            })
    void chargesAndSumsAreNoGoods(String row) {
        assertThat(ReadManifest.of(TABLE + row + "\n").lines).hasSize(2);
    }

    @Test
    void aTextBelowAGapIsANote() {
        assertThat(ReadManifest.of(TABLE + "\nAll goods were packed by the maker\n").lines)
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Freight container model F | F-20 | 1 | 900 | 900", "Engine | L550E | 1 | | "})
    void goodsStayGoods(String row) {
        assertThat(ReadManifest.of(TABLE + row + "\n").lines).hasSize(3);
    }

    @Test
    void aNumberedRowIsALineThoughItsAmountIsMissing() {
        var read = ReadManifest.of("""
                No. | Description | Qty | Amount
                1 | Tiles | 4 | 10
                2 | Bolts | 9 | 9
                3 | Engine L550E | |
                """);

        assertThat(read.lines).hasSize(3);
    }

    @Test
    void numbersOfTheColumnsAreNoGoods() {
        var read = ReadManifest.of("""
                Description | Model | Qty
                1 | 2 | 3
                Tiles | T-1 | 4
                """);

        assertThat(read.lines).hasSize(1);
    }

    @Test
    void columnsWithoutHeadingHoldTheUnitAndThePackages() {
        var line = ReadManifest.of("""
                Description | Quantity | | | | Amount |
                Tiles | 40 | PCS | 4 | CTNS | USD | 90
                Bolts | 50 | SETS | 5 | CTNS | USD | 80
                """).line(0);

        assertThat(line.text(Field.UNIT)).isEqualTo("PCS");
        assertThat(line.text(Field.PACKAGE_COUNT)).isEqualTo("4");
        assertThat(line.text(Field.TOTAL_VALUE)).isEqualTo("90");
    }

    @Test
    void theFirstOfTwoTablesIsReadThoughTheSecondHasMoreColumns() {
        var read = ReadManifest.of("""
                Item Description | Quantity
                Seal ring | 4

                Item Description | HS Code | Quantity | Unit price | Amount
                Pipe | 391723 | 4 | 200 | 800
                """);

        assertThat(read.lines).hasSize(2);
    }

    @Test
    void townsUnderDestinationAreNoCountries() {
        var read = ReadManifest.of("""
                Description | Qty | Destination | Country
                Tiles | 4 | Almaty | KZ
                Bolts | 5 | Aktau | KZ
                Pens | 6 | Astana | KZ
                """);

        assertThat(read.line(0).destination()).isEqualTo(new Country("KZ"));
        assertThat(read.line(0).text(Field.PORT_OF_DISCHARGE)).isEqualTo("Almaty");
    }

    @ParameterizedTest
    @ValueSource(strings = {" | (spark plug kit) | ", "(Altona Keramik GmbH) | (engine L550E) | "})
    void goodsInBracketsAreNoSecondHeadingAndNoExplanationWhereLinesHaveNoAmounts(String row) {
        var table = "Consignee | Description | Destination\n";
        var tiles = "Altona Keramik GmbH | Tiles | Germany\n";

        assertThat(ReadManifest.of(table + row + "\n" + tiles + tiles).lines).hasSize(3);
        assertThat(ReadManifest.of(table + tiles + row + "\n" + tiles).lines).hasSize(3);
    }

    @Test
    void wordsInBracketsBelowAHeadingExplainIt() {
        var read = ReadManifest.of("""
                Consignee | Description | Qty | Weight
                (name) | (commodity) | (pcs) | (kg)
                Altona Keramik GmbH | Tiles | 4 | 10
                """);

        assertThat(read.lines).hasSize(1);
    }
}
