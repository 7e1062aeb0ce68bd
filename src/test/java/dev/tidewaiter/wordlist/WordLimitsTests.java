package dev.tidewaiter.wordlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordLimitsTests {

    private static final WordLimits LIMITS =
            new WordLimits(WordLists.of(Map.of("words/limits.tsv", """
                            # columns: limit | value
                            tries\t2
                            silence\tlong
                            """.getBytes(StandardCharsets.UTF_8)))
                    .list("limits.tsv"));

    @Test
    void aLimitHasTheValueOfItsRow() {
        assertThat(LIMITS.value("tries")).isEqualTo(2);
    }

    @Test
    void aValueThatIsNoNumberIsNamedWithItsLine() {
        assertThatExceptionOfType(InvalidWordList.class)
                .isThrownBy(() -> LIMITS.value("silence"))
                .withMessageContaining("words/limits.tsv:3")
                .withMessageContaining("\"long\" is no whole number above 0");
    }

    @Test
    void aLimitThatIsMissingIsNamed() {
        assertThatExceptionOfType(InvalidWordList.class)
                .isThrownBy(() -> LIMITS.value("redirects"))
                .withMessageContaining("lacks the limit redirects");
    }
}
