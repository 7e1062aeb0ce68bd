package dev.tidewaiter.web.review;

import dev.tidewaiter.hash.Sha256;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /**
     * Under which name a page keeps what is typed into a form about some findings: what was typed for these is not filled in for others.
     *
     * @param keys findings and their decisions, in any order
     */
    static String draftName(String form, Stream<String> keys) {
        return form + "-" + Sha256.of(keys.sorted().collect(Collectors.joining("\n")));
    }

    /** As a form sends it. */
    String key() {
        return finding + " " + seen;
    }

    private static Keyed of(String key) {
        int space = key.indexOf(' ');
        return space < 0 ? new Keyed(key, "") : new Keyed(key.substring(0, space), key.substring(space + 1));
    }
}
