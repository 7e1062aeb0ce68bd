package dev.tidewaiter.rulebook.language;

import java.util.Collection;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;
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
            int slips = LevenshteinDistance.getDefaultInstance()
                    .apply(written.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
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
}
