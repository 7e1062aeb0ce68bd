package dev.tidewaiter.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordLists;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MotorLanguagesTests {

    @Test
    void aLanguageOfTheListSaysItOfWhatTurnsByCurrent() {
        var languages = MotorLanguages.of(list("# columns: language | why\nen\tturns by current\n"));

        assertThat(languages.sayItOfEngines("en")).isFalse();
        assertThat(languages.sayItOfEngines("sq")).isTrue();
    }

    @Test
    void aRowWithoutALanguageIsNamed() {
        assertThatExceptionOfType(InvalidWordList.class)
                .isThrownBy(() -> MotorLanguages.of(list("# columns: language | why\nEnglish\tturns by current\n")))
                .withMessageContaining("motor-languages.tsv:2:");
    }

    private static WordLists list(String text) {
        return WordLists.of(Map.of("words/goods/motor-languages.tsv", text.getBytes(StandardCharsets.UTF_8)));
    }
}
