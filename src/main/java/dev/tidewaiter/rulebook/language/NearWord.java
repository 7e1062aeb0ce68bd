package dev.tidewaiter.rulebook.language;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the word that somebody meant who misspelt it. */
final class NearWord {

    /** More slips than these make it another word. */
    private static final int MOST_SLIPS = 2;

    private NearWord() {}

    /** The word that is nearest to what was written; null when none is near. */
    static @Nullable String of(String written, Collection<String> known) {
        String nearest = null;
        int fewest = Math.min(MOST_SLIPS, (written.length() - 1) / 2) + 1;
        for (var word : known) {
            int slips = slips(written.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
            if (slips < fewest) {
                fewest = slips;
                nearest = word;
            }
        }
        return nearest;
    }

    /** It in words, behind a sentence that names what was written; empty when none is near. */
    static String hint(String written, Collection<String> known) {
        var near = of(written, known);
        return near == null ? "" : "; write \"" + near + "\" if that is meant";
    }

    /** Letters that were added, left out or changed, as Levenshtein counts them. */
    private static int slips(String one, String other) {
        var above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
