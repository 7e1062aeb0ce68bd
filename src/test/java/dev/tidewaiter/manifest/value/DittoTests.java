package dev.tidewaiter.manifest.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.wordlist.WordLists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DittoTests {

    private static final CellWords WORDS = CellWords.of(WordLists.bundled());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "-do-",
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
                "ομοίως"
            })
    void eachWordOfTheListIsKnownInSmallLettersAndInCapitals(String cell) {
        assertThat(WORDS.isDitto(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "DO", "Cuba", "elm", "Sama", "Isto Lda", "ditto marks stand here for what is above"})
    void nothingElseIs(String cell) {
        assertThat(WORDS.isDitto(cell)).isFalse();
    }
}
