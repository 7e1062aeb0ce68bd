package dev.tidewaiter.names.search;

import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.NameIndex;
import dev.tidewaiter.names.distance.TokenDistance;
import dev.tidewaiter.names.index.Acronyms;
import dev.tidewaiter.names.index.BlockingKeys;
import dev.tidewaiter.names.index.IntList;
import dev.tidewaiter.names.index.NameStore;
import dev.tidewaiter.names.index.WholeNames;
import dev.tidewaiter.names.index.WordWeights;
import dev.tidewaiter.names.parse.BracketedName;
import dev.tidewaiter.names.parse.ComparedName;
import dev.tidewaiter.names.parse.LegalFormCorrector;
import dev.tidewaiter.names.parse.ParsedName;
import dev.tidewaiter.names.score.PairScorer;
import dev.tidewaiter.names.token.Word;
import dev.tidewaiter.names.token.WordReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds names by their words. A name is a candidate when a blocking key of it is like a word of the query, or when its letters are those of
 * the query from end to end. What cannot come near any more is dropped by counting; the rest is compared.
 */
final class WordNameIndex implements NameIndex {

    /** In so many letters from end to end a slip needs nothing beside it. */
    private static final int LONG = 9;

    private static final Comparator<NameComparison> BEST_FIRST = Comparator.comparingDouble(NameComparison::score)
            .reversed()
            .thenComparing(NameComparison::carrier)
            .thenComparing(comparison -> comparison.listed().owner());

    private final NameStore names;
    private final WholeNames wholeNames;
    private final WordWeights weights;
    private final BlockingKeys keys;
    private final Acronyms acronyms;
    private final ThreadLocal<byte[]> reached;
    private final boolean hasPeople;
    private final boolean hasOthers;

    /** Made when the first word is read that nobody knows. */
    private volatile @Nullable ScannedSpellings scanned;

    WordNameIndex(NameTables tables) {
        names = tables.names();
        wholeNames = tables.wholeNames();
        weights = tables.weights();
        keys = tables.keys();
        acronyms = tables.acronyms();
        hasPeople = tables.hasPeople();
        hasOthers = tables.hasOthers();
        int size = names.size();
        reached = ThreadLocal.withInitial(() -> new byte[size]);
    }

    /**
     * What a text is looked for as.
     *
     * @param query   its words
     * @param all     every word of it
     * @param letters the words whose letters may be those of a name from end to end
     * @param atLeast the score under which nothing is returned
     */
    private record Reading(Query query, List<Word> letters, List<Word> all, double atLeast) {}

    /** A search for one name, as that of a person, of others, or both. */
    private final class Search {

        private final Map<Integer, Found> best = new HashMap<>();
        private final Set<Integer> sameThroughout = new HashSet<>(2);
        private final Map<Integer, NameComparison> whole = new HashMap<>(2);
        private final IntList kept = new IntList(4);
        private String wholeLetters = "";
        private int[] sameLetters = {};

        Search(@Nullable Reading person, @Nullable Reading other) {
            if (person != null && other != null && person.query.tokenMatches() == other.query.tokenMatches()) {
                byWords(other.query, person, other);
            } else {
                if (other != null) {
                    byWords(other.query, null, other);
                }
                if (person != null) {
                    byWords(person.query, person, null);
                }
            }
            byLetters(other);
            byLetters(person);
            if (other != null && other.query.hasUnknownWord()) {
                byRun(other);
            }
        }

        private void byWords(Query query, @Nullable Reading ofPeople, @Nullable Reading ofOthers) {
            var people = ofPeople == null ? null : bound(ofPeople);
            var others = ofOthers == null ? null : bound(ofOthers);
            var candidates = new CandidateGenerator(query, names.terms(), keys, acronyms, reached.get());
            for (int name = candidates.next(); name >= 0; name = candidates.next()) {
                var bound = names.isPerson(name) ? people : others;
                var reading = names.isPerson(name) ? ofPeople : ofOthers;
                if (bound != null && reading != null && bound.mayReach(name)) {
                    keep(name, new PairScorer(reading.query.side(), names.side(name, weights)), reading.atLeast);
                }
            }
        }

        private ScoreUpperBound bound(Reading reading) {
            return ScoreUpperBound.of(reading.query, names, weights, reading.atLeast);
        }

        /** Compares the names that are the same letters from end to end with all that says nothing, which counting did not let through. */
        private void byRun(Reading reading) {
            for (int name : wholeNames.collectRun(reading.all)) {
                if (!names.isPerson(name) && !kept.contains(name)) {
                    keep(name, new PairScorer(reading.query.side(), names.side(name, weights)), reading.atLeast);
                }
            }
        }

        private void keep(int name, PairScorer compared, double atLeast) {
            kept.add(name);
            if (compared.score() >= atLeast) {
                var found = new Found(name, compared);
                if (compared.isSameThroughout()) {
                    sameThroughout.add(name);
                }
                best.merge(
                        names.owner(name),
                        found,
                        (one, another) -> another.compared.isBetterThan(one.compared) ? another : one);
            }
        }

        /** Adds the names with the same letters from end to end. */
        private void byLetters(@Nullable Reading reading) {
            if (reading == null) {
                return;
            }
            var letters = WholeNames.reading(reading.letters);
            if (!letters.equals(wholeLetters)) {
                wholeLetters = letters;
                sameLetters = wholeNames.collect(letters, names);
            }
            for (int name : sameLetters) {
                if (names.isPerson(name) == reading.query.side().isPerson() && !sameThroughout.contains(name)) {
                    keepByLetters(reading, name);
                }
            }
        }

        private void keepByLetters(Reading reading, int name) {
            var comparison = compareByLetters(reading.query.side(), reading.letters, name);
            if (comparison != null && comparison.score() >= reading.atLeast) {
                whole.merge(
                        comparison.listed().owner(),
                        comparison,
                        (one, another) -> one.score() >= another.score() ? one : another);
            }
        }

        List<NameComparison> told(int top) {
            if (best.isEmpty() && whole.isEmpty()) {
                return List.of();
            }
            var comparisons = new ArrayList<NameComparison>(best.size());
            var found = new ArrayList<>(best.values());
            if (whole.isEmpty() && found.size() > top) {
                found.sort(Comparator.comparingDouble((Found one) -> -one.compared.score())
                        .thenComparing(one -> names.owner(one.name)));
            }
            for (var one : found.size() > top && whole.isEmpty() ? found.subList(0, top) : found) {
                var byWords = one.compared.explain(names.name(one.name));
                var byLetters = whole.get(names.owner(one.name));
                comparisons.add(byLetters == null ? byWords : ComparisonChoice.ofOne(byWords, byLetters));
            }
            whole.forEach((owner, byLetters) -> {
                if (!best.containsKey(owner)) {
                    comparisons.add(byLetters);
                }
            });
            comparisons.sort(BEST_FIRST);
            return List.copyOf(comparisons.size() > top ? comparisons.subList(0, top) : comparisons);
        }
    }

    private record Found(int name, PairScorer compared) {}

    @Override
    public List<NameComparison> closest(String name, double atLeast) {
        return closestAtMost(name, atLeast, Integer.MAX_VALUE);
    }

    @Override
    public List<NameComparison> closestAtMost(String name, double atLeast, int top) {
        return closest(name, atLeast, atLeast, top);
    }

    @Override
    public List<NameComparison> closestPeopleApart(String name, double people, double others) {
        return closest(name, people, others, Integer.MAX_VALUE);
    }

    private List<NameComparison> closest(String name, double people, double others, int top) {
        var all = WordReader.wordsOf(name);
        if (all.isEmpty()) {
            return List.of();
        }
        @Nullable Reading other = null;
        @Nullable Reading person = null;
        var second = "";
        if (hasOthers) {
            var slips = new LegalFormCorrector();
            var mended = slips.mended(all);
            var parsed = ParsedName.asTyped(all, slips, mended);
            second = parsed.secondName().isEmpty() ? mended(all) : parsed.secondName();
            var query = Query.ofOther(parsed, names.terms(), weights, keys);
            other = new Reading(query, WholeNames.distinguishing(mended), all, others);
        }
        if (hasPeople) {
            var query = other == null
                    ? Query.ofPerson(all, names.terms(), weights, keys)
                    : other.query.asPerson(all, weights, keys);
            person = new Reading(query, query.side().words(), all, people);
        }
        var told = new Search(person, other).told(top);
        for (var one : hasOthers ? BracketedName.namesIn(name) : List.<String>of()) {
            told = ComparisonChoice.joined(told, closest(one, people, others, top), BEST_FIRST, top);
        }
        return second.isEmpty()
                ? told
                : ComparisonChoice.joined(told, closest(second, people, others, top), BEST_FIRST, top);
    }

    /** The name as it was meant, where its blanks or its letters are wrong throughout; empty where nothing says so. */
    private String mended(List<Word> words) {
        var whole = BrokenWords.mended(words, names.terms());
        return whole.isEmpty() ? ScannedWords.mended(words, names.terms(), scanned()) : whole;
    }

    private ScannedSpellings scanned() {
        var known = scanned;
        if (known == null) {
            known = ScannedSpellings.of(names.terms()); // two threads may both make it; the filters are the same
            scanned = known;
        }
        return known;
    }

    private @Nullable NameComparison compareByLetters(ComparedName query, List<Word> distinguishing, int name) {
        var listed = names.name(name);
        @Nullable NameComparison best = null;
        for (var order : WholeNames.orders(listed)) {
            double slips = WholeNames.slips(distinguishing, order);
            if (slips < TokenDistance.OTHER) {
                var comparison = new PairScorer(query, names.side(name, weights)).byLetters(listed, slips, true);
                boolean enough = slips <= TokenDistance.SAME_WORD
                        || WholeNames.letters(order).length() >= LONG
                        || comparison.legalFormsAgree();
                best = enough && (best == null || comparison.score() > best.score()) ? comparison : best;
            }
        }
        return best;
    }

    /** A name beside one of the index, however unlike. */
    NameComparison compare(String name, int other) {
        var all = WordReader.wordsOf(name);
        if (names.isPerson(other)) {
            return compared(Query.ofPerson(all, names.terms(), weights, keys), other)
                    .graded(names.name(other), all);
        }
        var slips = new LegalFormCorrector();
        var parsed = ParsedName.asTyped(all, slips, slips.mended(all));
        var whole = compared(Query.ofOther(parsed, names.terms(), weights, keys), other)
                .graded(names.name(other), all);
        for (var one : BracketedName.namesIn(name)) {
            whole = ComparisonChoice.better(whole, compare(one, other));
        }
        return parsed.secondName().isEmpty()
                ? whole
                : ComparisonChoice.better(whole, compare(parsed.secondName(), other));
    }

    private PairScorer compared(Query query, int other) {
        return new PairScorer(query.side(), names.side(other, weights));
    }
}
