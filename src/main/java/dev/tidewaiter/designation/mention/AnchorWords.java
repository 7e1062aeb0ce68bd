package dev.tidewaiter.designation.mention;

import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.search.FoldedWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds where in a text that is no name, such as a remark or a mark on a package, a listed name may stand: around the rarest word of
 * one. A text without such a word, and that is nearly every text, costs a look into a set for each of its words.
 */
public final class AnchorWords {

    private static final int MOST_ANCHORS = 6;
    private static final int BEFORE = 4;
    private static final int BEHIND = 4;
    private static final int SHORTEST = 4;

    private final List<IndexedName> names;
    private volatile @Nullable Set<String> anchors;

    public AnchorWords(List<IndexedName> names) {
        this.names = names;
    }

    private Set<String> anchors() {
        var known = anchors;
        if (known == null) {
            synchronized (this) {
                known = anchors;
                if (known == null) {
                    known = rarest(names);
                    anchors = known;
                }
            }
        }
        return known;
    }

    /** The rarest word of each name, by sound. */
    private static Set<String> rarest(List<IndexedName> names) {
        var words = new ArrayList<List<String>>(names.size());
        Map<String, Integer> bearers = new HashMap<>(names.size());
        for (var name : names) {
            var own = new ArrayList<String>(4);
            for (var word : FoldedWord.of(name.text())) {
                if (word.isDistinguishing() && word.text().length() >= SHORTEST) {
                    own.add(word.sound());
                    bearers.merge(word.sound(), 1, Integer::sum);
                }
            }
            words.add(own);
        }
        var rarest = new HashSet<String>(names.size());
        for (var own : words) {
            String best = null;
            for (var word : own) {
                boolean rarer = best == null
                        || bearers.getOrDefault(word, 0) < bearers.getOrDefault(best, 0)
                        || (bearers.getOrDefault(word, 0).equals(bearers.getOrDefault(best, 0))
                                && word.length() > best.length());
                best = rarer ? word : best;
            }
            if (best != null) {
                rarest.add(best);
            }
        }
        return rarest;
    }

    /** Runs of words around each anchor, the longer first; mostly none. Never fails. */
    public List<String> around(String text) {
        var ends = new ArrayList<int[]>();
        for (int from = -1, i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isPart(text.charAt(i));
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                ends.add(new int[] {from, i});
                from = -1;
            }
        }
        List<String> runs = List.of();
        int found = 0;
        for (int i = 0; i < ends.size() && found < MOST_ANCHORS; i++) {
            if (isAnchor(text.substring(ends.get(i)[0], ends.get(i)[1]))) {
                runs = runs.isEmpty() ? new ArrayList<>() : runs;
                found++;
                add(text, ends, i, runs);
            }
        }
        return runs;
    }

    private boolean isAnchor(String word) {
        if (word.length() < SHORTEST) {
            return false;
        }
        for (var folded : FoldedWord.of(word)) {
            if (anchors().contains(folded.sound())) {
                return true;
            }
        }
        return false;
    }

    private static void add(String text, List<int[]> ends, int anchor, List<String> runs) {
        for (int from = Math.max(0, anchor - BEFORE); from <= anchor; from++) {
            for (int to = Math.min(ends.size() - 1, anchor + BEHIND); to >= anchor; to--) {
                var run = text.substring(ends.get(from)[0], ends.get(to)[1]);
                if (!runs.contains(run)) {
                    runs.add(run);
                }
            }
        }
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c)
                || c == '\''
                || c == '&'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
