package dev.tidewaiter.manifest.column;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellingColumnsTests {

    private static final String GOODS = """
            Description | HS Code | Qty | Unit Price | Total Value
            Tiles | 690721 | 4 | '12.50 | 50
            Bolts | 731815 | 900 | '0.03 | 27
            Taps | 848180 | 1 | 7 | 7
            """;

    @ParameterizedTest
    @CsvSource({"Qty, QUANTITY, C", "Unit Price, UNIT_PRICE, D", "Total Value, TOTAL_VALUE, E"})
    void theThirdOfQuantityPriceAndValueIsKnownByTheOthers(String heading, Field field, String column) {
        var read = ReadManifest.of(GOODS.replace(heading, "Xelbrot"));

        assertThat(ReadManifest.place(read, field)).isEqualTo(column);
        assertThat(read.sheet().mapping().questions()).anyMatch(question -> question.contains("\"Xelbrot\""));
    }

    @Test
    void numbersThatAreNoProductStayUnread() {
        var read = ReadManifest.of(GOODS.replace("Unit Price", "Xelbrot").replace("'12.50", "'11.50"));

        assertThat(ReadManifest.place(read, Field.UNIT_PRICE)).isEqualTo("nowhere");
    }

    @Test
    void aValueThatRepeatsThePriceOfSinglePiecesProvesNothing() {
        var read = ReadManifest.of("""
                Description | HS Code | Xelbrot | Unit Price | Total Value
                Tiles | 690721 | 1 | 12 | 12
                Bolts | 731815 | 1 | 3 | 3
                """);

        assertThat(ReadManifest.place(read, Field.QUANTITY)).isEqualTo("nowhere");
    }

    @Test
    void codesOfCurrenciesAndUnitsBesideTheQuantityAreKnownUnderAnyHeading() {
        var read = ReadManifest.of("""
                Description | HS Code | Qty | Xelbrot | Total Value | Morvane
                Tiles | 690721 | 4 | box | 50 | EUR
                Bolts | 731815 | 900 | pcs | 27 | USD
                """);

        assertThat(ReadManifest.place(read, Field.UNIT)).isEqualTo("D");
        assertThat(ReadManifest.place(read, Field.CURRENCY)).isEqualTo("F");
    }

    @ParameterizedTest
    @CsvSource({"Tehran, Minsk", "Sepah, Melli", "Orlan, Geran", "crate, Orlan"})
    void townsAndNamesBesideTheQuantityStayAmongTheRemarks(String one, String other) {
        var read = ReadManifest.of("""
                Description | HS Code | Xelbrot | Qty | Total Value
                Tiles | 690721 | %s | 4 | 50
                Bolts | 731815 | %s | 900 | 27
                """.formatted(one, other));

        assertThat(ReadManifest.place(read, Field.UNIT)).isEqualTo("nowhere");
        assertThat(read.lines)
                .extracting(line -> line.elsewhere().get(0).text())
                .containsExactly(one, other);
    }

    @Test
    void codesOfCountriesBesideTheQuantityAreNoUnits() {
        var read = ReadManifest.of("""
                Description | HS Code | Xelbrot | Qty | Total Value
                Tiles | 690721 | PK | 4 | 50
                Bolts | 731815 | LB | 900 | 27
                """);

        assertThat(ReadManifest.place(read, Field.UNIT)).isEqualTo("nowhere");
    }

    @ParameterizedTest
    @CsvSource({"Stk., Paar", "шт, компл", "件, 套", "PCS, KGM", "adet, takım", "ctns, rolls"})
    void unitsOfManyLanguagesAreKnownBesideTheQuantity(String one, String other) {
        var read = ReadManifest.of("""
                Description | HS Code | Xelbrot | Qty | Total Value
                Tiles | 690721 | %s | 4 | 50
                Bolts | 731815 | %s | 900 | 27
                """.formatted(one, other));

        assertThat(ReadManifest.place(read, Field.UNIT)).isEqualTo("C");
    }

    @Test
    void shortWordsBesideTheQuantityAreTheGoodsWhereNothingElseNamesThem() {
        var read = ReadManifest.of("""
                Pos. | Xelbrot | Qty | Unit Price
                1 | Tiles | 4 | 12
                2 | Bolts | 9 | 3
                """);

        assertThat(ReadManifest.place(read, Field.DESCRIPTION)).isEqualTo("B");
    }

    @ParameterizedTest
    @CsvSource({
        "Qty, Xelbrot, Morvane",
        "Xelbrot, Unit Price, Morvane",
        "Xelbrot, Morvane, Total Value",
        "Xelbrot, Morvane, Pilt"
    })
    void quantityPriceAndValueAreKnownByTheirProductWhateverTheyAreCalled(String one, String other, String product) {
        var read = ReadManifest.of("""
                Description | HS Code | %s | %s | %s
                Tiles | 690721 | 4 | '12.50 | 50
                Bolts | 731815 | 900 | '0.03 | 27
                Taps | 848180 | 1 | 7 | 7
                """.formatted(one, other, product));

        assertThat(ReadManifest.place(read, Field.QUANTITY)).isEqualTo("C");
        assertThat(ReadManifest.place(read, Field.UNIT_PRICE)).isEqualTo("D");
        assertThat(ReadManifest.place(read, Field.TOTAL_VALUE)).isEqualTo("E");
    }

    @Test
    void factorsThatAreOnesProveNothingByThemselves() {
        var read = ReadManifest.of("""
                Description | HS Code | Qty | Xelbrot | Morvane
                Tiles | 690721 | 1 | '12.50 | '12.50
                Bolts | 731815 | 1 | '0.03 | '0.03
                """);

        assertThat(ReadManifest.place(read, Field.TOTAL_VALUE)).isEqualTo("nowhere");
    }

    @Test
    void anAmountThatMakesTheTotalWithThePriceIsTheQuantity() {
        var read = ReadManifest.of("""
                Item | Amount | Cost | Total Cost | Notes
                Tiles | 4 | '12.50 | 50 | blue
                Bolts | 900 | '0.03 | 27 | in two bags
                Taps | 1 | 7 | 7 | chrome
                """);

        assertThat(ReadManifest.place(read, Field.QUANTITY)).isEqualTo("B");
        assertThat(ReadManifest.place(read, Field.TOTAL_VALUE)).isEqualTo("D");
    }

    @ParameterizedTest
    @CsvSource({"code", "Xelbrot", "Marks"})
    void numbersOfContainersAreKnownUnderAnyHeading(String heading) {
        var read = ReadManifest.of("""
                Description | %s | Qty
                Tiles | ABCU1234560 | 4
                Bolts | ABCU7654323 | 900
                """.formatted(heading));

        assertThat(ReadManifest.place(read, Field.CONTAINER)).isEqualTo("B");
    }

    @ParameterizedTest
    @CsvSource({"DLEJ1700000 DLE170 engine, XCKU0401517 FPGA", "DLEJ1700000, XCKU0401517"})
    void modelsThatAreWrittenLikeContainersStayModels(String one, String other) {
        var read = ReadManifest.of("""
                Description | Model | Qty
                Engine | %s | 4
                Circuit | %s | 900
                """.formatted(one, other));

        assertThat(ReadManifest.place(read, Field.MODEL)).isEqualTo("B");
        assertThat(ReadManifest.place(read, Field.CONTAINER)).isEqualTo("nowhere");
    }

    @Test
    void containersOfWhichACellSaysMoreStayUnread() {
        var read = ReadManifest.of("""
                Description | Xelbrot | Qty
                Engine | DLEJ1700000 DLE170 engine | 4
                Circuit | XCKU0401517 FPGA | 900
                """);

        assertThat(ReadManifest.place(read, Field.CONTAINER)).isEqualTo("nowhere");
    }

    @Test
    void anArticleNumberOfFewerLettersIsNoContainer() {
        var read = ReadManifest.of("""
                Description | code | Qty
                Tiles | AB-1234560 | 4
                Bolts | AB-7654321 | 900
                """);

        assertThat(ReadManifest.place(read, Field.CONTAINER)).isEqualTo("nowhere");
    }

    @Test
    void barCodesAreNumbersOfArticlesUnderAnyHeading() {
        var read = ReadManifest.of("""
                Description | Xelbrot | Qty
                Tiles | 4006381333931 | 4
                Bolts | 4006381333948 | 9
                Taps | 4006381333955 | 3
                """);

        assertThat(ReadManifest.place(read, Field.PART_NUMBER)).isEqualTo("B");
    }

    @Test
    void eightDigitsMayBeACodeOfTheTariffAndAreNoBarCodes() {
        var read = ReadManifest.of("""
                Description | Xelbrot | Qty
                Tiles | 69072109 | 4
                Bolts | 73181507 | 9
                Taps | 84818003 | 3
                """);

        assertThat(ReadManifest.place(read, Field.PART_NUMBER)).isEqualTo("nowhere");
    }

    @Test
    void amongManyUnknownColumnsOfNumbersNoProductIsLookedFor() {
        var heading = new StringBuilder("Description | HS Code");
        var tiles = new StringBuilder("Tiles | 690721");
        var bolts = new StringBuilder("Bolts | 731815");
        for (int i = 0; i < 12; i++) {
            heading.append(" | Xelbrot ").append((char) ('A' + i));
            tiles.append(" | ").append(1001 + 7 * i);
            bolts.append(" | ").append(2003 + 11 * i);
        }
        var read = ReadManifest.of(
                heading + " | Morvane | Pilt | Quexa\n" + tiles + " | 4 | 12 | 48\n" + bolts + " | 9 | 3 | 27\n");

        assertThat(ReadManifest.place(read, Field.TOTAL_VALUE)).isEqualTo("nowhere");
    }

    @Test
    void numbersWithAWrongCheckDigitAreNoBarCodes() {
        var read = ReadManifest.of("""
                Description | Xelbrot | Qty
                Tiles | 4006381333931 | 4
                Bolts | 4006381333941 | 9
                Taps | 4006381333955 | 3
                """);

        assertThat(ReadManifest.place(read, Field.PART_NUMBER)).isEqualTo("nowhere");
    }

    @Test
    void currenciesBesideAnAmountNeedNoHeading() {
        var read = ReadManifest.of("""
                Description | Qty | Unit price | | Amount
                Tiles | 4 | 12 | USD | 48
                Bolts | 9 | 3 | USD | 27
                """);
        var elsewhere = ReadManifest.of("""
                Description | | Qty | Unit price | Amount
                Tiles | ANA | 4 | 12 | 48
                Bolts | CUP | 9 | 3 | 27
                """);

        assertThat(ReadManifest.place(read, Field.CURRENCY)).isEqualTo("D");
        assertThat(ReadManifest.place(elsewhere, Field.CURRENCY)).isEqualTo("nowhere");
    }

    @Test
    void unitsMayStandBehindTheirNumbers() {
        var read = ReadManifest.of("""
                Description | Qty | Amount
                Tiles | '1,200 PCS | 48
                Bolts | '9 kg | 27
                """);

        assertThat(ReadManifest.place(read, Field.UNIT)).isEqualTo("B");
        assertThat(read.line(0).text(Field.UNIT)).isEqualTo("PCS");
        assertThat(read.line(0).text(Field.QUANTITY)).contains("1,200");
    }

    @Test
    void aKindOfCargoMayBeHowItIsCarried() {
        var read = ReadManifest.of("""
                Goods | Cargo type | Packages
                Shirts | AIR | 84
                Boots | AIR | 22
                """);

        assertThat(ReadManifest.place(read, Field.MODE_OF_TRANSPORT)).isEqualTo("B");
    }
}
