package dev.tidewaiter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeceptiveLettersTests {

    @ParameterizedTest
    @CsvSource({
        "Alder Syѕtems GmbH,Syѕtems",
        "two Аcme аnd,Аcme",
        "RM-L550Е x,L550Е",
        "ООO Вектор,ООO",
        "Nоrd Вank,Nоrd"
    })
    void theFirstWordOfTwoAlphabetsIsNamed(String text, String word) {
        assertThat(DeceptiveLetters.mixedWord(text.toCharArray(), 0, text.length()))
                .isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ООО Nord Trade",
                "ΑΕΓΕΚ Group",
                "OOO Вектор",
                "Δelta",
                "5 kΩ",
                "10х20 мм",
                "Завод Bosch",
                "Müller"
            })
    void wordsOfOneAlphabetAndOnesThatCannotBeReadAsOneAreNot(String text) {
        assertThat(DeceptiveLetters.mixedWord(text.toCharArray(), 0, text.length()))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lim\u200bbach",
                "Acme\u202e dtL",
                "Soft\u00adware",
                "Acme\u2067 Ltd",
                "Acme\u3164 Ltd",
                "Acme\uffa0Ltd",
                "Acme\udb40\udc41Ltd",
                "شرکت\u200b نفت"
            })
    void marksThatNobodySeesAreFound(String text) {
        assertThat(DeceptiveLetters.invisible(text.toCharArray(), 0, text.length()))
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"می\u200cشود", "शक्\u200dति", "ក្រុមហ៊ុន\u200bអង្គរ", "葛\udb40\udd00城商事", "Acme\u00a0Ltd", "Łódź"
            })
    void marksThatAScriptNeedsAreNot(String text) {
        assertThat(DeceptiveLetters.invisible(text.toCharArray(), 0, text.length()))
                .isEqualTo(DeceptiveLetters.NOWHERE);
    }

    @Test
    void onlyThePartBetweenTwoPlacesIsLookedAt() {
        var text = "\u200bAcme\ufeff".toCharArray();
        assertThat(DeceptiveLetters.invisible(text, 1, 5)).isEqualTo(DeceptiveLetters.NOWHERE);
    }
}
