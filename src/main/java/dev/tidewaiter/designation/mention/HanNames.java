package dev.tidewaiter.designation.mention;

import dev.tidewaiter.designation.threshold.HanThresholds;
import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.letters.SimplifiedHan;
import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.search.NamesToIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Listed names in Han script inside a text in it. Such a text has no blanks, so that no word of it begins or ends where a name does;
 * a name must stand in it letter by letter, in traditional or simplified ones. A short one is a person's name or a common word, and
 * stands in longer words by chance: it counts only between letters that belong to no name.
 */
public final class HanNames {

    /** Names of one text; it bounds the time that a text made of names takes. */
    private static final int MOST = 8;

    private final NamesToIndex names;
    private final HanNeighbours neighbours;
    private final HanThresholds thresholds;

    /** Brackets inside a name, as they stand around a town; towns in Han script have two letters or more. */
    private final Pattern brackets;

    /** Names by their first letters, both in simplified ones. */
    private volatile @Nullable Map<String, List<Simplified>> byBeginning;

    /** @param whole whether the letters are all of the name; else its legal form is left out, and only sides of no name let it be one */
    private record Simplified(String letters, String listed, boolean whole) {}

    /**
     * Looks for names.
     *
     * @param neighbours what may stand beside a short one
     * @param thresholds how long one must be
     */
    public HanNames(NamesToIndex names, HanNeighbours neighbours, HanThresholds thresholds) {
        this.thresholds = thresholds;
        this.brackets = Pattern.compile(
                "(?<=\\p{IsHan})[(（](\\p{IsHan}{2," + Math.max(2, thresholds.brackets()) + "})[)）](?=\\p{IsHan})");
        this.names = names;
        this.neighbours = neighbours;
    }

    private Map<String, List<Simplified>> byBeginning() {
        var known = byBeginning;
        if (known == null) {
            synchronized (this) {
                known = byBeginning;
                if (known == null) {
                    known = indexed(names.all(), thresholds.shortest());
                    byBeginning = known;
                }
            }
        }
        return known;
    }

    private Map<String, List<Simplified>> indexed(List<IndexedName> names, int shortest) {
        var index = new HashMap<String, List<Simplified>>();
        for (var name : names) {
            var bare = withoutBrackets(name.text());
            if (longestRun(bare) == bare.length() && bare.length() >= shortest) {
                var letters = SimplifiedHan.of(bare);
                var sameBeginning =
                        index.computeIfAbsent(letters.substring(0, shortest), beginning -> new ArrayList<>(1));
                sameBeginning.add(new Simplified(letters, name.text(), true));
                var shorter = neighbours.withoutForm(letters);
                if (shorter.length() < letters.length() && shorter.length() >= thresholds.letters()) {
                    sameBeginning.add(new Simplified(shorter, name.text(), false));
                }
            }
        }
        return index;
    }

    /** A text without the brackets inside a name, as they stand around a town: 红兔矢量实业（深圳）有限公司. */
    private String withoutBrackets(String text) {
        return brackets.matcher(text).replaceAll("$1");
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = Characters.isHan(text.charAt(i)) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** The listed names that stand in a text, as they are listed; mostly none, and none where the text is no longer than the name. */
    public List<String> in(String text) {
        int shortest = thresholds.shortest();
        if (longestRun(text) < shortest || byBeginning().isEmpty()) {
            return List.of();
        }
        List<String> found = List.of();
        var letters = SimplifiedHan.of(withoutBrackets(text));
        for (int i = 0; i + shortest <= letters.length(); i++) {
            for (var name : byBeginning().getOrDefault(letters.substring(i, i + shortest), List.of())) {
                if (found.size() < MOST && !found.contains(name.listed) && stands(name, letters, i)) {
                    found = found.isEmpty() ? new ArrayList<>(2) : found;
                    found.add(name.listed);
                }
            }
        }
        return found;
    }

    private boolean stands(Simplified name, String letters, int from) {
        int to = from + name.letters.length();
        return letters.length() > name.letters.length()
                && letters.startsWith(name.letters, from)
                && (name.whole
                        ? neighbours.let(letters, from, to, thresholds)
                        : neighbours.letAlone(letters, from, to));
    }
}
