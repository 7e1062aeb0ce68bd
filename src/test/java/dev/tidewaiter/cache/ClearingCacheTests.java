package dev.tidewaiter.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClearingCacheTests {

    private final List<String> workedOut = new ArrayList<>();
    private final ClearingCache<String, Integer> lengths = new ClearingCache<>(2, text -> {
        workedOut.add(text);
        return text.length();
    });

    @Test
    void whatIsRememberedIsNotWorkedOutAgain() {
        assertThat(List.of(lengths.get("a"), lengths.get("bb"), lengths.get("a"), lengths.get("bb")))
                .containsExactly(1, 2, 1, 2);
        assertThat(workedOut).containsExactly("a", "bb");
    }

    @Test
    void aFullOneForgetsAllAndAnswersTheSame() {
        for (var text : List.of("a", "bb", "ccc", "a", "ccc")) {
            assertThat(lengths.get(text)).isEqualTo(text.length());
        }
        assertThat(workedOut).containsExactly("a", "bb", "ccc", "a");
    }
}
