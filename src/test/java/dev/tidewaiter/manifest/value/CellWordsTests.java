package dev.tidewaiter.manifest.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.wordlist.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellWordsTests {

    private final CellWords words = CellWords.of(WordLists.bundled());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Итого по странице",
                "ИТОГО ПО ЛИСТУ 2",
                "Разом по сторінці",
                "Page total",
                "Subtotal page 2",
                "Carried forward to next page",
                "小计",
                "本页小计",
                "第2页小计",
                "Zwischensumme",
                "Übertrag",
                "Übertrag von Seite 2",
                "à reporter",
                "Total à reporter",
                "Suma y sigue",
                "Ara toplam sayfa 3",
                "소계",
                "Montant total",
                "Maksettava yhteensä",
                "LINES TOTAL",
                "Celkem bez DPH",
                "Totale IVA esclusa"
            })
    void aTotalOfAPageIsATotal(String label) {
        assertThat(words.isTotal(label)).isTrue();
    }

    /** Words are told by their letters before they are looked up, which must not lose one, in whatever capitals, and whatever stands before it. */
    @ParameterizedTest
    @ValueSource(strings = {"TOTAL amount", "*** Total ***", "ToTaL", "Total:", "ИТОГО", "Gesamtsumme"})
    void capitalsAndSignsHideNoTotal(String label) {
        assertThat(words.isTotal(label)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 Amount", "(amount)", "3 × total", "№ 4 сумма", "12 İ", "12"})
    void whatStandsBesideATotalIsToldByItsWords(String cell) {
        assertThat(words.isBesideTotal(cell)).isEqualTo(!cell.startsWith("12"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Total station", "Report paper", "Page holders", "Итоговый прибор", "Sum pump", "Seitenspiegel"})
    void goodsAreNoTotal(String description) {
        assertThat(words.isTotal(description)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zaokrouhlení", "Rundung:", "Importe pagado (EUR)"})
    void aRoundingAndWhatIsPaidAreNoGoods(String label) {
        assertThat(words.isWholeCharge(label)).isTrue();
    }

    /** A tax is named with its rate, but a machine that rounds corners is goods. */
    @Test
    void aTaxStartsALineAndARoundingDoesNot() {
        assertThat(words.isCharge("DDV 22 %")).isTrue();
        assertThat(words.isCharge("Yuvarlama tezgahı")).isFalse();
        assertThat(words.isWholeCharge("Yuvarlama tezgahı")).isFalse();
    }
}
