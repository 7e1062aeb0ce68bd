package dev.tidewaiter.manifest.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.wordlist.WordLists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrenciesTests {

    private static final Currencies CURRENCIES =
            ValueWords.of(WordLists.bundled()).currencies();

    @ParameterizedTest
    @ValueSource(strings = {"UNIT PRICE PER CUP", "TOTAL VALUE (ALL ITEMS)", "PRICE PER PEN", "PRICE, TOP QUALITY"})
    void aWordInCapitalsIsNoCurrency(String heading) {
        assertThat(CURRENCIES.in(heading)).isEmpty();
    }

    /** The list of spellings is the one source of what trade writes in place of a code. */
    @ParameterizedTest
    @CsvSource({
        "EUR, true",
        "RMB, true",
        "CNH, true",
        "NIS, true",
        "XXX, true",
        "rmb, false",
        "YUAN, false",
        "PCS, false"
    })
    void threeCapitalsAreACodeWhereTheListOrTheStandardHasThem(String text, boolean is) {
        assertThat(CURRENCIES.hold(text)).isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "TOTAL VALUE EUR; EUR",
                "TOTAL VALUE (€); EUR",
                "Total value PEN; PEN",
                "TOTAL VALUE (PEN); PEN",
                "TOTAL VALUE (IN SEK); SEK",
                "TOTAL VALUE IN SEK; SEK",
                "TOTAL VALUE, SEK; SEK",
            })
    void aCodeThatStandsApartIsOne(String heading, String code) {
        assertThat(CURRENCIES.in(heading)).isEqualTo(code);
    }
}
