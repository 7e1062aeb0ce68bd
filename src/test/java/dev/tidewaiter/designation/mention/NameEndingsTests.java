package dev.tidewaiter.designation.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordLists;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameEndingsTests {

    private static final NameEndings OF_THE_RULES = NameEndings.of(WordLists.bundled());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kelvarin'e teslim|Kelvarin teslim",
                "Kelvarin’den|Kelvarin",
                "Brimley'nin malı|Brimley malı",
                "Kelvarin'le|Kelvarin",
                "Kelvarin'daki depo|Kelvarin depo"
            })
    void endingsBehindAnApostropheGo(String text, String without) {
        assertThat(OF_THE_RULES.without(text)).isEqualTo(without);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vasil'in2", "O'Neill", "D'Angelo", "Kelvarin'x", "Kelvarin"})
    void othersStay(String text) {
        assertThat(OF_THE_RULES.without(text)).isEqualTo(text);
    }

    @Test
    void theListDecides() {
        var other = NameEndings.of(WordLists.of(
                Map.of("words/designation/name-endings.tsv", "xx\tzu\n".getBytes(StandardCharsets.UTF_8))));
        assertThat(other.without("Kelvarin'zu")).isEqualTo("Kelvarin");
        assertThat(other.without("Kelvarin'e")).isEqualTo("Kelvarin'e");
    }

    @Test
    void withoutTheListNothingIsRead() {
        assertThatThrownBy(() -> NameEndings.of(WordLists.of(Map.of()))).isInstanceOf(InvalidWordList.class);
    }
}
