package dev.tidewaiter.names.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchSpellingsTests {

    @ParameterizedTest
    @CsvSource({
        "Choumiline Andreï Sergueïevitch, shumilin andrey sergeyevich",
        "BORCHTCHEV OLEG, borshchev oleg",
        "Jarkov Dmitri Vassilievitch, zharkov dmitri vasilievich",
        "Poukhine Ioulia, pukhin yulia"
    })
    void aRussianNameInFrenchLettersIsReadAsEnglishPapersSpellIt(String french, String english) {
        assertThat(FrenchSpellings.inEnglish(french)).isEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Choumiline", "Touron Meubles SARL", "Wiener Textilhaus GmbH", "Chou Li Hua", ""})
    void otherTextsStayAsTheyAre(String text) {
        assertThat(FrenchSpellings.inEnglish(text)).isEmpty();
    }
}
