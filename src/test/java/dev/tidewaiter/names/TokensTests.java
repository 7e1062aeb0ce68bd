package dev.tidewaiter.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTests {

    @Test
    void wordsAreRunsOfLettersAndDigitsInSmallLetters() {
        assertThat(Tokens.of("REDLEPUS-Optics, 12/a")).containsExactly("redlepus", "optics", "12", "a");
    }

    @Test
    void charactersStandForThemselves() {
        assertThat(Tokens.of("XIN红兔矢量co")).containsExactly("xin", "红兔矢量", "co");
        assertThat(Tokens.of("紅兔")).containsExactly("红兔");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Red'lepus", "Red\u2019lepus", "Red\u00adlepus", "Red\u200blepus", "Red\u200dlepus", "Red\u202elepus",
                "Red\u2066lepus", "Red\u2060lepus", "Red\ufefflepus", "Red`lepus", "Red\u02bclepus", "Red\u202alepus",
                "Red\u2069lepus"
            })
    void marksInsideAWordDoNotEndIt(String name) {
        assertThat(Tokens.of(name)).containsExactly("redlepus");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Red lepus",
                "Red\u00a0lepus",
                "Red\nlepus",
                "Red_lepus",
                "Red\u2029lepus",
                "Red\ud83d\ude80lepus",
                "Red\ud83dlepus"
            })
    void everythingElseEndsIt(String name) {
        assertThat(Tokens.of(name)).containsExactly("red", "lepus");
    }

    @Test
    void aPossessiveIsThePossessor() {
        assertThat(Tokens.of("Redlepus's Optics")).containsExactly("redlepus", "optics");
        assertThat(Tokens.of("REDLEPUS\u2019S")).containsExactly("redlepus");
        assertThat(Tokens.of("O'Sullivan")).containsExactly("osullivan");
        assertThat(Tokens.of("Red's's")).isEqualTo(List.of("red"));
    }

    @Test
    void lettersOfFullWidthAreLetters() {
        assertThat(Tokens.of("ＲＥＤｌｅｐｕｓ　１２")).containsExactly("redlepus", "12");
    }

    @Test
    void whatIsTooLongForANameIsCut() {
        assertThat(Tokens.of("a ".repeat(3_000))).hasSize(400);
        assertThat(Tokens.of("a".repeat(200))).containsExactly("a".repeat(80), "a".repeat(80), "a".repeat(40));
        assertThat(String.join("", Tokens.of("b".repeat(10_000)))).hasSize(4_000);
    }

    @Test
    void nothingHasNoWords() {
        assertThat(Tokens.of("")).isEmpty();
        assertThat(Tokens.of(" \u200b\u202e'-. \ud83d\ude80\ud83d")).isEmpty();
    }
}
