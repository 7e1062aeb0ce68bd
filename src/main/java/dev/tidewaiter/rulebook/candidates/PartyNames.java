package dev.tidewaiter.rulebook.candidates;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether two names on one line may be one party's. In doubt they are: the question is asked only of what surely differs. */
final class PartyNames {

    /** Shorter words are mostly legal forms, in whatever language. */
    private static final int SHORTEST_WORD = 4;

    private PartyNames() {}

    /** Whether one name holds the other, or they share a word of some length. */
    static boolean alike(String one, String other) {
        var folded = ComparableText.of(one);
        var second = ComparableText.of(other);
        if (folded.isBlank() || second.isBlank()) {
            return false;
        }
        if (folded.contains(second) || second.contains(folded)) {
            return true;
        }
        var words = words(folded);
        return words(second).stream().anyMatch(words::contains);
    }

    private static Set<String> words(String folded) {
        return Arrays.stream(folded.strip().split(" "))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toSet());
    }
}
