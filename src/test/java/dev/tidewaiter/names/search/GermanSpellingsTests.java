package dev.tidewaiter.names.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GermanSpellingsTests {

    @ParameterizedTest
    @CsvSource({
        "Kelwarskij maschinostroitelnyj sawod, kelvarskiy mashinostroitelnyy zavod",
        "Werchne-Ischorski elektromechanitscheski Sawod, verkhne-izhorski elektromekhanicheski zavod",
        "Sawod graschdanskoj awiazii, zavod grazhdanskoy aviatsii"
    })
    void aRussianNameInGermanLettersIsReadAsEnglishPapersSpellIt(String german, String english) {
        assertThat(GermanSpellings.inEnglish(german)).contains(english);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Deutsche Maschinenwerke GmbH", "Sawtell Schools Ltd", "Kelwarskij", "Wiener Textilhaus GmbH", ""
            })
    void otherTextsStayAsTheyAre(String text) {
        assertThat(GermanSpellings.inEnglish(text)).isEmpty();
    }
}
