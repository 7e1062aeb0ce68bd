package dev.tidewaiter.shipment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.wordlist.WordLists;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoyageWordsTests {

    private static VoyageWords of(String direction) {
        var list = "voyage\tvoy\nnumber\tno\nand\tand\ndirection\te|" + direction + "\n";
        return VoyageWords.of(
                WordLists.of(Map.of("words/manifest/voyage-words.tsv", list.getBytes(StandardCharsets.UTF_8))));
    }

    /** What an officer writes is a word. As a pattern the first takes for ever to find nothing, and the others are none. */
    @ParameterizedTest
    @ValueSource(strings = {"(e+)+", "(a+)+$[", "\\E(", "*"})
    void aDirectionIsNoPattern(String word) {
        assertThat(of(word).directed("MORNING STAR VOY 123E")).isEqualTo("123E");
        assertThat(of(word).directed("MORNING STAR VOY 123EEEE")).isEmpty();
    }
}
