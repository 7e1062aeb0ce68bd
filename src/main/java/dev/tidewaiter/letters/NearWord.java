package dev.tidewaiter.letters;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** Finds the word that somebody meant who misspelt it. */
public final class NearWord {

    /** More slips than these make it another word. */
    private static final int MOST_SLIPS = 2;

    /** More than these nobody reads. */
    private static final int NAMED = 10;

    /** So many first letters of a word are no chance. */
    private static final int FIRST_LETTERS = 5;

    private NearWord() {}

    /** The word that is nearest to what was written; null when none is near. */
    public static @Nullable String of(String written, Collection<String> known) {
        String nearest = null;
        int fewest = Math.min(MOST_SLIPS, (written.length() - 1) / 2) + 1;
        for (var word : known) {
            int slips = slips(written, word);
            if (slips < fewest) {
                fewest = slips;
                nearest = word;
            }
        }
        return nearest == null ? likewise(written, known) : nearest;
    }

    /** The one word that has the same parts in another order, as weightNet and netWeight, or that goes on where this ends. */
    private static @Nullable String likewise(String written, Collection<String> known) {
        var meant = known.stream()
                .filter(word -> parts(word).equals(parts(written))
                        || (written.length() >= FIRST_LETTERS && word.startsWith(written)))
                .limit(2)
                .toList();
        return meant.size() == 1 ? meant.get(0) : null;
    }

    private static Set<String> parts(String word) {
        return Set.copyOf(List.of(
                word.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT).split("[-_. ]+")));
    }

    /** It in words, behind a sentence that names what was written; empty when none is near. */
    public static String hint(String written, Collection<String> known) {
        var near = of(written, known);
        return near == null ? "" : "; write \"" + near + "\" if that is meant";
    }

    /** The same, with what else there is where that is little or none is near, the nearest first. */
    public static String choice(String written, Collection<String> known) {
        var hint = hint(written, known);
        if (known.isEmpty()) {
            return "; none is known";
        }
        if (known.size() <= NAMED) {
            return hint + "; known are "
                    + new TreeSet<>(known).stream().map(NearWord::shown).collect(Collectors.joining(", "));
        }
        return hint.isEmpty()
                ? "; the nearest of " + known.size() + " are "
                        + known.stream()
                                .sorted(Comparator.<String>comparingInt(word -> slips(written, word))
                                        .thenComparing(Comparator.naturalOrder()))
                                .limit(NAMED)
                                .map(NearWord::shown)
                                .collect(Collectors.joining(", "))
                : hint;
    }

    private static String shown(String word) {
        return word.isEmpty() ? "\"\"" : word;
    }

    private static int slips(String written, String word) {
        return LevenshteinDistance.getDefaultInstance()
                .apply(written.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
    }
}
