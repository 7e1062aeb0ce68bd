package dev.tidewaiter.designation.mention;

import dev.tidewaiter.designation.threshold.TextThresholds;
import dev.tidewaiter.names.search.FoldedWord;
import dev.tidewaiter.names.search.NameIndexes;
import dev.tidewaiter.names.search.NamesToIndex;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds where in a text that is no name, such as a remark or a mark on a package, a listed name may stand: around the rarest word of
 * one. A text without such a word, and that is nearly every text, costs a look into a map for each of its words.
 */
public final class MentionSeeds {

    /** Seeds around which every run of words is looked for; most texts have none. */
    private static final int ANY_RUN = 6;

    /** Further runs, which must begin and end with words of one listed name; they bound the time that a hostile text takes. */
    private static final int MOST_FURTHER = 200;

    /** No listed name has more words; a text may repeat some without end. */
    private static final int MOST_WORDS = 24;

    /**
     * Where listed names may stand in a text.
     *
     * @param texts what may be a name, mostly nothing
     * @param whole whether all of the text was looked through
     */
    public record WordRuns(List<String> texts, boolean whole) {
        static final WordRuns NONE = new WordRuns(List.of(), true);
    }

    /** More digits are no part of a name. */
    private static final int LONGEST_NUMBER = 4;

    private static final long PRIME = 0x100000001b3L;

    /** Words that differ in their last letter alone, as numbers do, would else share a place: their hashes begin alike. */
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private static final char BETWEEN = SeedWords.BETWEEN;

    private final NamesToIndex names;
    private final NameIndexes indexes;
    private final TextThresholds thresholds;

    /** Words that were seen, by a hash that nobody can guess; its last bit tells whether it is a seed. Threads may overwrite each other's. */
    private final long[] seen = new long[1 << 16];

    private final long salt = new SecureRandom().nextLong() | 1;

    /** Each seed, and behind it the other words of the names that it is the rarest word of, by sound; a line as it is kept. */
    private volatile @Nullable Map<String, String> seeds;

    /**
     * Looks for names.
     *
     * @param indexes    where the words to look for are kept
     * @param thresholds what a name among other words must say
     */
    public MentionSeeds(NamesToIndex names, NameIndexes indexes, TextThresholds thresholds) {
        this.indexes = indexes;
        this.thresholds = thresholds;
        this.names = names;
    }

    private Map<String, String> seeds() {
        var known = seeds;
        if (known == null) {
            synchronized (this) {
                known = seeds;
                if (known == null) {
                    known = bySeed(indexes.texts("seeds", names, SeedWords::of));
                    seeds = known;
                }
            }
        }
        return known;
    }

    private static Map<String, String> bySeed(List<String> lines) {
        Map<String, String> bySeed = new HashMap<>(lines.size() * 2);
        for (var line : lines) {
            int end = line.indexOf(BETWEEN);
            bySeed.put(end < 0 ? line : line.substring(0, end), line);
        }
        return bySeed;
    }

    /** Whether a text has a seed; for nearly all texts this is all that is asked. */
    public boolean isIn(String text) {
        int from = -1;
        boolean letters = false;
        long hash = salt;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (TextWords.isPart(c)) {
                from = from < 0 ? i : from;
                letters |= c > '9';
                hash = (hash ^ c) * PRIME;
            } else if (from >= 0) {
                boolean tells = letters ? i - from >= TextWords.SHORTEST : i - from <= LONGEST_NUMBER;
                if (tells && isSeed(text, from, i, hash)) {
                    return true;
                }
                from = -1;
                letters = false;
                hash = salt;
            }
        }
        return false;
    }

    private boolean isSeed(String text, int from, int to, long hash) {
        int at = (int) ((hash * SPREAD) >>> 48);
        long known = ((seen[at] ^ hash) >>> 1) == 0 ? seen[at] : seen[at ^ 1];
        if (((known ^ hash) >>> 1) == 0) {
            return (known & 1) == 1;
        }
        boolean is = false;
        for (var word : FoldedWord.of(text.substring(from, to))) {
            is |= seeds().containsKey(word.sound());
        }
        seen[at ^ 1] = seen[at]; // two frequent words of one place would else drive each other out for ever
        seen[at] = is ? hash | 1 : hash & ~1;
        return is;
    }

    /**
     * Runs of words around each seed, the longer first; mostly none. Never fails.
     *
     * @param loose whether any run around the first seeds counts; else each must begin and end with words of one listed name
     */
    public WordRuns around(String text, boolean loose) {
        var words = new TextWords(text);
        Set<String> runs = Set.of();
        int found = 0;
        int further = 0;
        for (int i = 0; i < words.size(); i++) {
            var others = othersOf(words, i);
            if (others == null) {
                continue;
            }
            runs = runs.isEmpty() ? new LinkedHashSet<>() : runs;
            further += addTorn(words, i, others, runs);
            words.addWithInitials(i, runs);
            if (loose && found++ < ANY_RUN) {
                add(words, i, runs);
            } else {
                further += addTold(words, i, others, runs);
                if (further > MOST_FURTHER) {
                    return new WordRuns(List.copyOf(runs), false);
                }
            }
        }
        return runs.isEmpty() ? WordRuns.NONE : new WordRuns(List.copyOf(runs), true);
    }

    /** The other words of the names that a word is a seed of; null when it is none. */
    private @Nullable Set<String> othersOf(TextWords words, int at) {
        for (var sound : words.sounds(at)) {
            var line = seeds().get(sound);
            if (line != null) {
                return Stream.of(line.split(String.valueOf(BETWEEN), -1))
                        .skip(1)
                        .collect(Collectors.toSet());
            }
        }
        return null;
    }

    private void add(TextWords words, int seed, Set<String> runs) {
        int last = Math.min(words.size() - 1, seed + thresholds.around());
        for (int from = Math.max(0, seed - thresholds.around()); from <= seed; from++) {
            for (int to = last; to >= seed; to--) {
                runs.add(words.run(from, to));
            }
        }
    }

    /** Adds the words of listed names that stand around a seed with others between them: "Redlepus (c/o) Kelvarin [new] Valves". */
    private int addTorn(TextWords words, int seed, Set<String> others, Set<String> runs) {
        if (others.size() + 1 < thresholds.nameWords()) {
            return 0;
        }
        int first = seed;
        for (int at = seed - 1; at >= Math.max(0, seed - MOST_WORDS) && first - at <= thresholds.between() + 1; at--) {
            first = words.isOneOf(at, others) ? at : first;
        }
        var torn = new StringBuilder();
        int told = 0;
        int last = first;
        for (int at = first; at < words.size() && told <= MOST_WORDS && at - last <= thresholds.between() + 1; at++) {
            if (at == seed || words.isOneOf(at, others)) {
                torn.append(told == 0 ? "" : " ").append(words.run(at, at));
                last = at;
                told++;
            }
        }
        boolean tells = told >= thresholds.nameWords() && last - first >= told && told <= MOST_WORDS;
        return tells && runs.add(torn.toString()) ? 1 : 0;
    }

    /** Adds the runs that begin and end with words of one listed name, and the legal form beside them. */
    private int addTold(TextWords words, int seed, Set<String> others, Set<String> runs) {
        int before = runs.size();
        int last = Math.min(words.size() - 1, seed + thresholds.around());
        for (int from = Math.max(0, seed - thresholds.around()); from <= seed; from++) {
            for (int to = last; to >= seed; to--) {
                boolean told =
                        (from == seed || words.isOneOf(from, others)) && (to == seed || words.isOneOf(to, others));
                if (told && (to > from || words.runsOn(seed))) {
                    runs.add(words.runWithLegalForm(from, to));
                }
            }
        }
        words.addFromLegalForm(seed, runs);
        return runs.size() - before;
    }
}
