package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The currency that a sentence or a total around the lines tells. */
class CurrencyOfDocumentTests {

    private static final String TABLE =
            "Consignee: | Beta Trade LLC\n\nDescription | Quantity | Unit Price | Amount\nHand saw | 3 | 4 | 12\nChisel | 2 | 5 | 10\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "All prices are in RMB;CNY",
                "ALL PRICES ARE IN USD;USD",
                "单位：美元;USD",
                "Prices quoted in Euro, ex works;EUR",
                "Цены указаны в долларах, валюта: доллары США;USD",
            })
    void aSentenceAboutPricesTellsIt(String sentence, String code) {
        var read = ReadManifest.of(sentence + "\n" + TABLE);

        assertThat(place(read, Field.CURRENCY)).isEqualTo("A1");
        assertThat(read.lines)
                .hasSize(2)
                .allMatch(line -> line.text(Field.CURRENCY).equals(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TOTAL USD $ | | | 22\n", "SAY US DOLLARS TWENTY TWO ONLY\n"})
    void aTotalTellsIt(String total) {
        var read = ReadManifest.of(TABLE + total);

        assertThat(read.lines)
                .hasSize(2)
                .allMatch(line -> line.text(Field.CURRENCY).equals("USD"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All prices in USD, 1 USD = 7.1 RMB\n", // two in one sentence
                "All prices are in RMB\nPayment in EUR\n", // two that do not agree
                "We try to hold our prices\n", // no name of a currency
                "Bank of China, USD account 4711\n" // nothing of prices
            })
    void whatNamesSeveralOrSaysNothingOfPricesTellsNone(String sentence) {
        assertThat(ReadManifest.of(sentence + TABLE).lines)
                .hasSize(2)
                .allMatch(line -> !line.value(Field.CURRENCY).isRead());
    }

    @Test
    void aHeadingThatNamesItComesFirst() {
        var read = ReadManifest.of("All prices are in RMB\n" + TABLE.replace("Unit Price", "Unit Price (EUR)"));

        assertThat(read.lines)
                .hasSize(2)
                .allMatch(line -> line.text(Field.CURRENCY).equals("EUR"));
    }
}
