package dev.tidewaiter.designation.mention;

import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.search.FoldedWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses the words of listed names around which a text is looked through. */
final class SeedWords {

    /** Stands in no sound of a word. */
    static final char BETWEEN = '\n';

    /** A shorter word is the seed of names only that have no other. */
    private static final int SHORTEST = 4;

    private SeedWords() {}

    /** Each seed of the names, and behind it the other words of those that it is a seed of, by sound. */
    static List<String> of(List<IndexedName> names) {
        var words = new ArrayList<List<FoldedWord>>(names.size());
        Map<String, Integer> bearers = new HashMap<>(names.size());
        for (var name : names) {
            var own = FoldedWord.of(name.text()).stream()
                    .filter(word -> word.isDistinguishing() || !word.place().isEmpty())
                    .toList();
            own.forEach(word -> bearers.merge(word.sound(), 1, Integer::sum));
            words.add(own);
        }
        var rarest = new HashMap<String, Set<String>>(names.size());
        for (var own : words) {
            for (var seed : seeds(own, bearers)) {
                var others = rarest.computeIfAbsent(seed.sound(), sound -> new LinkedHashSet<>(4));
                own.stream().filter(word -> word != seed).forEach(word -> others.add(word.sound()));
            }
        }
        return rarest.entrySet().stream()
                .map(seed -> Stream.concat(Stream.of(seed.getKey()), seed.getValue().stream())
                        .collect(Collectors.joining(String.valueOf(BETWEEN))))
                .toList();
    }

    /** The rarest word of a name; where it is no telling one and a town is beside it, the rarest telling one too, by which people call a plant. */
    private static Set<FoldedWord> seeds(List<FoldedWord> own, Map<String, Integer> bearers) {
        var seeds = new LinkedHashSet<FoldedWord>(2);
        var rarest = rarest(own, bearers);
        if (rarest != null) {
            seeds.add(rarest);
            boolean town = own.stream().anyMatch(word -> !word.place().isEmpty());
            var telling = town && !rarest.pointsAtSomebody()
                    ? rarest(own.stream().filter(FoldedWord::pointsAtSomebody).toList(), bearers)
                    : null;
            if (telling != null) {
                seeds.add(telling);
            }
        }
        return seeds;
    }

    /** The rarest word of a name, and a long one if there is one; null when no word tells who it is. */
    private static @Nullable FoldedWord rarest(List<FoldedWord> own, Map<String, Integer> bearers) {
        boolean fathers = tellsFathers(own);
        FoldedWord best = null;
        for (var word : own) {
            best = word.isDistinguishing() && (best == null || isRarer(word, best, bearers, fathers)) ? word : best;
        }
        return best;
    }

    /**
     * Whether one word of a name is the father's: family names and firms are called alike, Volfovich and Ilyich, so that it needs both a
     * word that points at somebody and another beside it.
     */
    private static boolean tellsFathers(List<FoldedWord> own) {
        return own.size() > 2
                && own.stream().filter(FoldedWord::mayBeFathers).count() == 1
                && own.stream().anyMatch(FoldedWord::pointsAtSomebody);
    }

    private static boolean isRarer(FoldedWord word, FoldedWord than, Map<String, Integer> bearers, boolean fathers) {
        boolean isLong = word.text().length() >= SHORTEST;
        if (isLong != than.text().length() >= SHORTEST) {
            return isLong;
        }
        if (fathers && word.mayBeFathers() != than.mayBeFathers()) {
            return than.mayBeFathers();
        }
        int fewer = bearers.getOrDefault(than.sound(), 0) - bearers.getOrDefault(word.sound(), 0);
        if (fewer == 0 && word.pointsAtSomebody() != than.pointsAtSomebody()) {
            return word.pointsAtSomebody();
        }
        return fewer > 0 || (fewer == 0 && word.sound().length() > than.sound().length());
    }
}
