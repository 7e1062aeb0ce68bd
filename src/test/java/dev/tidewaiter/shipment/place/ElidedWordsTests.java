package dev.tidewaiter.shipment.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.wordlist.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElidedWordsTests {

    private static final ElidedWords WORDS = ElidedWords.of(WordLists.bundled());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Usine d'Ijevsk|Usine Ijevsk",
                "Stabilimento dell’Izhevsk|Stabilimento Izhevsk",
                "Société de l'Aurore|Société Aurore",
                "DALL'Orione|Orione"
            })
    void namesStandWithoutThem(String name, String without) {
        assertThat(WORDS.without(name)).isEqualTo(without);
    }

    @ParameterizedTest
    @ValueSource(strings = {"O'Neill Ltd", "Kelvarin", "Vasil'in", "Mard'Est"})
    void aNameWithNoneIsNotSpelledOtherwise(String name) {
        assertThat(WORDS.without(name)).isEmpty();
    }

    @Test
    void placesBehindThemAreFound() {
        assertThat(WORDS.has("Jusqu")).isTrue();
        assertThat(WORDS.has("o")).isFalse();
    }
}
