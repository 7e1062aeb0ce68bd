package dev.tidewaiter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of a text as typed, whose letters come from two alphabets. */
class MixedWordsTests {

    @ParameterizedTest
    @CsvSource({
        "Аutopilot for fixеd-wing aircrаft, Autopilot for fixed-wing aircraft",
        "UАV spare parts, UAV spare parts",
        "JetСat P400, JetCat P400",
        "двигaтель, двигатель"
    })
    void wordsOfTwoAlphabetsStandInOne(String typed, String meant) {
        assertThat(MixedAlphabets.mendWords(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "Кеlvаrin Соmроsitе, Kelvarin Composite",
        "Завод Кеlvаrin, Завод Kelvarin",
        "山Кеl Кеlvаrin, 山Кеl Kelvarin",
        "Кедрprom, ''",
        "Plain words, ''",
        "Кельварин, ''"
    })
    void aTextOfMixedWordsMayBeMeantInLatin(String typed, String meant) {
        assertThat(MixedAlphabets.inLatin(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"USB-кабель", "Насос 5 кВт", "Garden hose", "10 µF", "ООО Ромашка Ltd", "Ωmega", ""})
    void othersStay(String text) {
        assertThat(MixedAlphabets.mendWords(text)).isEqualTo(text);
    }
}
