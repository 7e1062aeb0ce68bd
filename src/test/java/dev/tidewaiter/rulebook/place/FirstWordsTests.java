package dev.tidewaiter.rulebook.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.signal.ComparableText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstWordsTests {

    private static final List<String> PATTERNS = Stream.of("Redlepus", "Old Redlepus", "Kelvarin Bay", "红兔")
            .map(ComparableText::pattern)
            .toList();

    private final FirstWords words = new FirstWords(PATTERNS);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Redlepus",
                "12 Quay Road, OLD REDLEPUS 4001",
                "Kelvarin-Bay; Redlepus",
                "Kelvarin, North Bay",
                "省红兔市",
                "Redlepusstrasse 4",
                "",
                "-"
            })
    void everyPatternThatATextHoldsIsProposed(String text) {
        var folded = ComparableText.of(text);
        var may = words.in(folded);
        for (int i = 0; i < PATTERNS.size(); i++) {
            assertThat(may.get(i) || !folded.contains(PATTERNS.get(i)))
                    .as(PATTERNS.get(i))
                    .isTrue();
        }
    }

    @Test
    void aPatternWhoseFirstWordIsNotThereIsNone() {
        assertThat(words.in(ComparableText.of("Redlepus Bay")).stream()).containsExactly(0);
        assertThat(words.in(ComparableText.of("Redlepus 市")).stream()).containsExactly(0, 3);
    }
}
