package dev.tidewaiter.goods.sentence;

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
        var languages = MotorLanguages.of(
                list("# columns: language | units? | why\nen\town\tturns by current\nru\t\tis written otherwise\n"));

        assertThat(languages.sayItOfEngines("en")).isFalse();
        assertThat(languages.sayItOfEngines("sq")).isTrue();
    }

    @Test
    void anEngineNamedInALanguageHasItsHorsepowerWrittenAsThereUnlessTheListSaysOtherwise() {
        var languages = MotorLanguages.of(list("en\town\tis English\nru\t\tis Russian\n"));

        assertThat(languages.writeHorsepowerTheirWay("en")).isFalse();
        assertThat(languages.writeHorsepowerTheirWay("ru")).isTrue();
        assertThat(languages.writeHorsepowerTheirWay("pl")).isTrue();
    }

    @Test
    void aRowWithoutALanguageIsNamed() {
        assertThatExceptionOfType(InvalidWordList.class)
                .isThrownBy(() ->
                        MotorLanguages.of(list("# columns: language | units? | why\nEnglish\t\tturns by current\n")))
                .withMessageContaining("motor-languages.tsv:2:");
    }

    private static WordLists list(String text) {
        return WordLists.of(Map.of("words/goods/motor-languages.tsv", text.getBytes(StandardCharsets.UTF_8)));
    }
}
