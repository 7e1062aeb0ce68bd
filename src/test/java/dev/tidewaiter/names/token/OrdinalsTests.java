package dev.tidewaiter.names.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.names.script.Transliterator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        "xi, 11",
        "xxxix, 39",
        "0, 0",
        "007, 7",
        "000, 0"
    })
    void numbersInWordsAndRomanNumeralsAreNumbers(String word, String digits) {
        assertThat(Ordinals.inDigits(Transliterator.latin(word))).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "i", "v", "x", "mix", "limbach", "924a", "iix", "xxxx", "vx", "1234567890th"})
    void lettersAndOtherWordsAreNone(String word) {
        assertThat(Ordinals.inDigits(word)).isEmpty();
        assertThat(Ordinals.isNumeral(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"5, true", "5th, true", "iv, true", "xxi, true", "fifth, false", "prima, false", "redlepus, false"})
    void aNumberInWordsIsNoNumeralBecauseItMayBeAName(String word, boolean numeral) {
        assertThat(Ordinals.isNumeral(word)).isEqualTo(numeral);
    }

    @ParameterizedTest
    @CsvSource({"i, 1", "v, 5", "x, 10", "xiv, 14", "xxxix, 39", "'', 0", "redlepus, 0", "ixx, 0"})
    void aRomanNumeralHasAMeaningAlsoAsALoneLetter(String word, int number) {
        assertThat(Ordinals.roman(word)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"organisation, organization", "labour, labor", "centre, center", "defence, defense", "limbach, limbach"
    })
    void bothEnglishSpellingsAreOneWord(String word, String usual) {
        assertThat(SpellingVariants.usual(word)).isEqualTo(SpellingVariants.usual(usual));
    }
}
