package dev.tidewaiter.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalsTests {

    @ParameterizedTest
    @CsvSource({
        "first, 1",
        "924th, 924",
        "пятый, 5",
        "5й, 5",
        "двадцать, 20",
        "第六, 6",
        "vii, 7",
        "zweite, 2",
        "i, i",
        "v, v",
        "mix, mix",
        "xi, xi",
        "limbach, limbach",
        "924a, 924a"
    })
    void numbersInWordsAreNumbers(String word, String digits) {
        assertThat(Ordinals.inDigits(Letters.latin(word))).isEqualTo(digits);
    }

    @ParameterizedTest
    @CsvSource({"organisation, organization", "labour, labor", "centre, center", "defence, defense", "limbach, limbach"
    })
    void bothEnglishSpellingsAreOneWord(String word, String usual) {
        assertThat(SpellingVariants.usual(word)).isEqualTo(SpellingVariants.usual(usual));
    }
}
