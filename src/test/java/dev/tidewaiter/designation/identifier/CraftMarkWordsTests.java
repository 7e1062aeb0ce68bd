package dev.tidewaiter.designation.identifier;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordLists;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CraftMarkWordsTests {

    private static final String LIST = """
            # columns: what | words
            # source: made up
            call-sign\tcall sign
            tail-number\ttail number
            serial-number\tmsn
            in-cells\tmsn
            other-in-cells\tvoyage
            """;

    @ParameterizedTest
    @ValueSource(strings = {"serial-number", "in-cells", "other-in-cells"})
    void aListWithoutARowIsRefusedAndTheRowIsNamed(String row) {
        var without = LIST.replaceFirst("(?m)^" + row + "\t.*\n", "");

        assertThatExceptionOfType(InvalidWordList.class)
                .isThrownBy(() -> CraftMarkWords.of(WordLists.of(
                        Map.of("words/designation/craft-mark-words.tsv", without.getBytes(StandardCharsets.UTF_8)))))
                .withMessageContaining("lacks words for " + row);
    }
}
