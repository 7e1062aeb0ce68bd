package dev.tidewaiter.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class AnswerCacheTests {

    private final List<String> workedOut = new ArrayList<>();
    private final AnswerCache<String> known = new AnswerCache<>(2);
    private final Function<String, Integer> length =
            known.remembering(text -> noted("length", text).length());
    private final Function<String, String> capitals =
            known.remembering(text -> noted("capitals", text).toUpperCase(Locale.ROOT));

    @Test
    void eachQuestionAboutATextHasItsOwnAnswerAndIsWorkedOutOnce() {
        for (int i = 0; i < 2; i++) {
            assertThat(length.apply("tide")).isEqualTo(4);
            assertThat(capitals.apply("tide")).isEqualTo("TIDE");
        }
        assertThat(workedOut).containsExactly("length tide", "capitals tide");
    }

    @Test
    void whatIsNotAskedIsNotWorkedOut() {
        assertThat(capitals.apply("tide")).isEqualTo("TIDE");
        assertThat(workedOut).containsExactly("capitals tide");
    }

    @Test
    void questionsAboutTheSameTextsTakeTheRoomOfOne() {
        for (var text : List.of("a", "b", "a", "b")) {
            assertThat(length.apply(text)).isEqualTo(1);
            assertThat(capitals.apply(text)).isUpperCase();
        }
        assertThat(workedOut).containsExactly("length a", "capitals a", "length b", "capitals b");
        assertThat(length.apply("ccc")).isEqualTo(3);
        assertThat(capitals.apply("a")).isEqualTo("A");
        assertThat(workedOut).endsWith("length ccc", "capitals a");
    }

    private String noted(String question, String text) {
        workedOut.add(question + " " + text);
        return text;
    }
}
