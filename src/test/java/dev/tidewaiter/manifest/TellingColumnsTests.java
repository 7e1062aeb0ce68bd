package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

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

    @Test
    void shortWordsBesideTheQuantityAreTheGoodsWhereNothingElseNamesThem() {
        var read = ReadManifest.of("""
                Pos. | Xelbrot | Qty | Unit Price
                1 | Tiles | 4 | 12
                2 | Bolts | 9 | 3
                """);

        assertThat(ReadManifest.place(read, Field.DESCRIPTION)).isEqualTo("B");
    }
}
