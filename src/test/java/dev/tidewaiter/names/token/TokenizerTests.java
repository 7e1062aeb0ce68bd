package dev.tidewaiter.names.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTests {

    @Test
    void wordsAreRunsOfLettersAndDigitsInSmallLetters() {
        assertThat(Tokenizer.of("REDLEPUS-Optics, 12/a")).containsExactly("redlepus", "optics", "12", "a");
    }

    @Test
    void charactersStandForThemselves() {
        assertThat(Tokenizer.of("XIN红兔矢量co")).containsExactly("xin", "红兔矢量", "co");
        assertThat(Tokenizer.of("紅兔")).containsExactly("红兔");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Red'lepus", "Red\u2019lepus", "Red\u00adlepus", "Red\u200blepus", "Red\u200dlepus", "Red\u202elepus",
                "Red\u2066lepus", "Red\u2060lepus", "Red\ufefflepus", "Red`lepus", "Red\u02bclepus", "Red\u202alepus",
                "Red\u2069lepus"
            })
    void marksInsideAWordDoNotEndIt(String name) {
        assertThat(Tokenizer.of(name)).containsExactly("redlepus");
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
        assertThat(Tokenizer.of(name)).containsExactly("red", "lepus");
    }

    @Test
    void aPossessiveIsThePossessor() {
        assertThat(Tokenizer.of("Redlepus's Optics")).containsExactly("redlepus", "optics");
        assertThat(Tokenizer.of("REDLEPUS\u2019S")).containsExactly("redlepus");
        assertThat(Tokenizer.of("O'Sullivan")).containsExactly("osullivan");
        assertThat(Tokenizer.of("Red's's")).isEqualTo(List.of("red"));
    }

    @Test
    void lettersOfFullWidthAreLetters() {
        assertThat(Tokenizer.of("ＲＥＤｌｅｐｕｓ　１２")).containsExactly("redlepus", "12");
    }

    @Test
    void whatIsTooLongForANameIsCut() {
        assertThat(Tokenizer.of("a ".repeat(3_000))).hasSize(400);
        assertThat(Tokenizer.of("a".repeat(200))).containsExactly("a".repeat(80), "a".repeat(80), "a".repeat(40));
        assertThat(String.join("", Tokenizer.of("b".repeat(10_000)))).hasSize(4_000);
    }

    @Test
    void nothingHasNoWords() {
        assertThat(Tokenizer.of("")).isEmpty();
        assertThat(Tokenizer.of(" \u200b\u202e'-. \ud83d\ude80\ud83d")).isEmpty();
    }

    @Test
    void aWordOfTwoAlphabetsIsReadInOne() {
        assertThat(Tokenizer.of("Редлепуская кампанiя")).containsExactly("редлепуская", "кампанія");
        assertThat(Tokenizer.of("Вектоp ХИМ3")).containsExactly("вектор", "хим3");
        assertThat(Tokenizer.of("Сasino")).containsExactly("casino");
    }
}
