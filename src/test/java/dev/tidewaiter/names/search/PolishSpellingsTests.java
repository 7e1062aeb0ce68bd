package dev.tidewaiter.names.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolishSpellingsTests {

    @ParameterizedTest
    @CsvSource({
        "Siewiernyj Potok, severnyy potok",
        "Kielwarskaja Zwiezda, kelvarskaya zvezda",
        "Słobodiec, slobodets",
        "Czernoworkowodiec OOO, chernovorkovodets ooo",
        "Tieploświaź, teplosvyaz"
    })
    void aRussianNameInPolishLettersIsReadAsEnglishPapersSpellIt(String polish, String english) {
        assertThat(PolishSpellings.inEnglish(polish)).isEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wiesbaden Werkzeuge GmbH", "Java Coffee Ltd", "Wellington Towels", "Tokaji", ""})
    void otherTextsStayAsTheyAre(String text) {
        assertThat(PolishSpellings.inEnglish(text)).isEmpty();
    }
}
