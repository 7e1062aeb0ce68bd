package dev.tidewaiter.shipment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.wordlist.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrencyWordsTests {

    private static final SheetRef SHEET = new SheetRef("may.xlsx", "Lines", false);
    private static final CurrencyWords WORDS = CurrencyWords.of(WordLists.bundled());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "EUR; 60000; EUR",
                "eur; 60000; EUR",
                "euro; 60000; EUR",
                "€; 60000; EUR",
                "EUR (€); 60000; EUR",
                "RMB; 60000; CNY",
                "''; 60000 EUR; EUR",
                "''; '€ 60,000'; EUR",
                "''; '60.000,00 €'; EUR",
                "''; US$ 60000; USD",
                "EUR; 60000 pcs; EUR",
                "RUR; 60000; RUB",
                "''; 60000 RUR; RUB",
                "CAD; $ 60000; CAD",
                "JPY; ¥ 60000; JPY",
            })
    void aCurrencyIsItsCodeWhateverItsSpelling(String currency, String value, String code) {
        assertThat(line(currency, value).text(Field.CURRENCY)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Taler; 60000",
                "$; 60000",
                "''; $ 60000",
                "''; 60000",
                "''; 60000 all",
                "USD; '€ 60,000'",
                "no EUR; 60000",
                "XXX; 60000",
                "EUR; $ 60000",
                "USD; ¥ 60000",
            })
    void aCurrencyThatIsNotKnownIsNone(String currency, String value) {
        assertThat(line(currency, value).has(Field.CURRENCY)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"60000 EUR", "EUR 60000", "60000 €", "60000 евро", "60 000 EUR", "60\u00a0000 евро", "60'000 EUR"
            })
    void anAmountIsItsNumberWithoutTheCurrency(String text) {
        assertThat(WORDS.number(written("", text).value(Field.TOTAL_VALUE)).text())
                .isEqualTo("60000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(All prices in US dollars)", "/ USD /", "单位：美元"})
    void aSentenceNamesACurrency(String sentence) {
        assertThat(WORDS.allIn(sentence)).containsExactly("USD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "(", " / ", "(we try)"})
    void aSentenceWithoutACurrencyNamesNone(String sentence) {
        assertThat(WORDS.allIn(sentence)).isEmpty();
    }

    @Test
    void aLineOfTwoCurrenciesTellsBoth() {
        assertThat(WORDS.toldOn(written("EUR", "12 CNY"))).containsExactly("EUR", "CNY");
    }

    @Test
    void aLineThatSaysItsCodeStaysTheSame() {
        var line = written("EUR", "60000");

        assertThat(WORDS.in(line)).isSameAs(line);
    }

    private static GoodsLine line(String currency, String value) {
        return WORDS.in(written(currency, value));
    }

    private static GoodsLine written(String currency, String value) {
        var line = GoodsLine.at(SHEET, 2).value(Value.read(Field.TOTAL_VALUE, value, new CellRef(SHEET, 2, 1)));
        return currency.isEmpty()
                ? line.build()
                : line.value(Value.read(Field.CURRENCY, currency, new CellRef(SHEET, 2, 2)))
                        .build();
    }
}
