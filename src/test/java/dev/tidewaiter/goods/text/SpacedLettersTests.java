package dev.tidewaiter.goods.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words whose letters were typed one by one. */
class SpacedLettersTests {

    @ParameterizedTest
    @CsvSource({
        "D.L.E. 120 twin, DLE 120 twin",
        "E.S.C. 120amp, ESC 120amp",
        "D R O N E motors, DRONE motors",
        "D-R-O-N-E motors, DRONE motors",
        "Б.П.Л.А. новый, БПЛА новый"
    })
    void aWordOfSingleLettersIsClosed(String typed, String meant) {
        assertThat(SpacedLetters.closed(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"T-shirts S M L", "L 550 E", "A.B engines", "vitamin A, B, C and D", "e.g. towels", ""})
    void othersStay(String text) {
        assertThat(SpacedLetters.closed(text)).isEqualTo(text);
    }
}
