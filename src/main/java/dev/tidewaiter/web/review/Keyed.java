package dev.tidewaiter.web.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finding and the decision that its page showed. */
record Keyed(String finding, String seen) {

    static List<Keyed> of(@Nullable List<String> keys) {
        return keys == null
                ? List.of()
                : keys.stream()
                        .distinct()
                        .limit(BulkAnswerForms.MOST)
                        .map(Keyed::of)
                        .toList();
    }

    private static Keyed of(String key) {
        int space = key.indexOf(' ');
        return space < 0 ? new Keyed(key, "") : new Keyed(key.substring(0, space), key.substring(space + 1));
    }
}
