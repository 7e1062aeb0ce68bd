package dev.tidewaiter.cli.lists;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What somebody most likely meant who misspelt an id. */
final class NearestId {

    /** Of so many letters one may be mistaken; what differs in more of them means something else. */
    private static final int MISTAKEN = 3;

    private NearestId() {}

    /** The id that looks most like it; empty when there are none. */
    static Optional<String> to(String said, Collection<String> ids) {
        var folded = folded(said);
        return ids.stream()
                .min(Comparator.comparingInt((String id) -> distance(folded, folded(id)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The id that is the same but for capitals, blanks and hyphens. */
    static Optional<String> same(String said, Collection<String> ids) {
        return ids.contains(said)
                ? Optional.of(said)
                : ids.stream().filter(id -> folded(id).equals(folded(said))).findFirst();
    }

    /** " Did you mean …?"; empty when nothing is like it. */
    static String question(String said, Collection<String> ids) {
        var folded = folded(said);
        return to(said, ids)
                .filter(near -> distance(folded, folded(near)) <= Math.max(1, folded.length() / MISTAKEN))
                .map(near -> " Did you mean " + near + "?")
                .orElse("");
    }

    /** A part of an id is nearer than any misspelling. */
    private static int distance(String said, String id) {
        return !said.isEmpty() && id.contains(said)
                ? 0
                : LevenshteinDistance.getDefaultInstance().apply(said, id);
    }

    private static String folded(String id) {
        return id.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
