package dev.tidewaiter.manifest.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.wordlist.WordLists;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DittoTests {

    private static final CellWords WORDS = CellWords.of(WordLists.bundled());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "-do-",
                "dito wie oben",
                "Ditto as above",
                "〃 同上",
                "DITTO",
                "EL MISMO",
                "KAO GORE",
                "то же",
                "-\"-",
                "″ ″",
                "↑",
                "vide supra",
                "نفس الشخص",
                "ऊपर जैसा",
                "Там же",
                "stesso",
                "c.s.",
                "v. ci-dessus",
                "т.ж.",
                "Unverändert",
                "aynı alıcı",
                "без изменений",
                "ομοίως"
            })
    void eachWordOfTheListIsKnownInSmallLettersAndInCapitals(String cell) {
        assertThat(WORDS.isDitto(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "DO",
                "Cuba",
                "elm",
                "Sama",
                "Isto Lda",
                "ditto GmbH",
                "wie oben genannt KG",
                "ditto marks stand here for what is above"
            })
    void nothingElseIs(String cell) {
        assertThat(WORDS.isDitto(cell)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "same as line 1 | 1",
                "то же, что в п. 12 | 12",
                "Wie Zeile 3 | 3",
                "siehe Pos. 7 | 7",
                "Comme ligne n° 2 | 2",
                "同第4行 | 4",
                "satır 5 ile aynı | 5"
            })
    void aLineIsReferredToByItsNumber(String cell, int line) {
        assertThat(WORDS.lineReferred(cell)).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Line 1 Logistics", "same as line", "Kestrelmoor 12", "same as line 1234567", "7"})
    void nothingElseRefersToALine(String cell) {
        assertThat(WORDS.lineReferred(cell)).isZero();
    }

    @Test
    void everyFormOfTheListIsToldInSmallAndCapitalLetters() {
        for (var row : WordLists.bundled().list("manifest/cell-words.tsv").rows(2)) {
            for (var form : row.cell(0).equals("ditto-line") ? row.words(1) : List.<String>of()) {
                var cell = form.replace("#", "7");
                var capital = cell.toUpperCase(Locale.ROOT);
                assertThat(WORDS.lineReferred(cell)).as(cell).isEqualTo(7);
                if (capital.toLowerCase(Locale.ROOT).equals(cell)) {
                    assertThat(WORDS.lineReferred(capital)).as(capital).isEqualTo(7);
                }
            }
        }
    }
}
