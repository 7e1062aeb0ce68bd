package dev.tidewaiter.names;

import dev.tidewaiter.names.IndexedName.Bearer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds names by their words. A name is a candidate when an anchor of it is like a word of the query, or when its letters are those of
 * the query from end to end. What cannot come near any more is dropped by counting; the rest is compared.
 */
final class WordNameIndex implements NameIndex {

    private static final Comparator<NameComparison> BEST_FIRST = Comparator.comparingDouble(NameComparison::score)
            .reversed()
            .thenComparing(NameComparison::carrier)
            .thenComparing(comparison -> comparison.listed().owner());

    private final NameStore names = new NameStore();
    private final WholeNames wholeNames = new WholeNames();
    private final WordWeights weights;
    private final Anchors anchors;
    private final ThreadLocal<byte[]> reached;
    private final boolean hasPeople;
    private final boolean hasOthers;

    WordNameIndex(List<IndexedName> indexed) {
        boolean people = false;
        boolean others = false;
        for (var name : indexed) {
            int number = names.size();
            names.add(name);
            people |= name.bearer() == Bearer.PERSON;
            others |= name.bearer() != Bearer.PERSON;
            boolean first = true;
            for (var order : WholeNames.orders(name)) {
                wholeNames.add(number, order, first);
                first = false;
            }
        }
        names.seal();
        wholeNames.seal();
        weights = new WordWeights(names);
        anchors = new Anchors(names);
        int size = names.size();
        reached = ThreadLocal.withInitial(() -> new byte[size]);
        hasPeople = people;
        hasOthers = others;
    }

    /** A search for one name. */
    private final class Search {

        private final Map<Integer, Found> best = new HashMap<>();

        void byWords(Query query, boolean people, double atLeast) {
            var bound = new Bound(query, names, weights, anchors, atLeast);
            var candidates = new Candidates(query, anchors, reached.get());
            for (int name = candidates.next(); name >= 0; name = candidates.next()) {
                if (names.isPerson(name) == people && bound.mayReach(name)) {
                    keep(name, new Compared(query.side(), names.side(name, weights)), atLeast);
                }
            }
        }

        void keep(int name, Compared compared, double atLeast) {
            if (compared.score() >= atLeast) {
                var found = new Found(name, compared);
                best.merge(
                        names.owner(name),
                        found,
                        (one, other) -> other.compared.isBetterThan(one.compared) ? other : one);
            }
        }
    }

    private record Found(int name, Compared compared) {}

    @Override
    public List<NameComparison> closest(String name, double atLeast) {
        return closest(name, atLeast, Integer.MAX_VALUE);
    }

    @Override
    public List<NameComparison> closest(String name, double atLeast, int top) {
        return closest(name, atLeast, atLeast, top);
    }

    @Override
    public List<NameComparison> closest(String name, double people, double others) {
        return closest(name, people, others, Integer.MAX_VALUE);
    }

    private List<NameComparison> closest(String name, double people, double others, int top) {
        var all = ParsedName.wordsOf(name);
        if (all.isEmpty()) {
            return List.of();
        }
        var search = new Search();
        Map<Integer, NameComparison> whole = Map.of();
        @Nullable Query asOther = null;
        if (hasOthers) {
            var slips = new LegalSlips();
            var mended = slips.mended(all);
            asOther = Query.ofOther(ParsedName.asTyped(all, slips, mended), names.vocabulary(), weights);
            search.byWords(asOther, false, others);
            whole = byLetters(asOther.side(), WholeNames.telling(mended), false, others, whole);
        }
        if (hasPeople) {
            var query =
                    asOther == null ? Query.ofPerson(all, names.vocabulary(), weights) : asOther.asPerson(all, weights);
            search.byWords(query, true, people);
            whole = byLetters(query.side(), query.side().words(), true, people, whole);
        }
        return told(search.best, whole, top);
    }

    private List<NameComparison> told(Map<Integer, Found> best, Map<Integer, NameComparison> whole, int top) {
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
            comparisons.add(byLetters == null ? byWords : byWords.withSameLetters(byLetters));
        }
        whole.forEach((owner, byLetters) -> {
            if (!best.containsKey(owner)) {
                comparisons.add(byLetters);
            }
        });
        comparisons.sort(BEST_FIRST);
        return List.copyOf(comparisons.size() > top ? comparisons.subList(0, top) : comparisons);
    }

    /** The names with the same letters from end to end, by owner, together with those found before. */
    private Map<Integer, NameComparison> byLetters(
            Side query, List<Word> telling, boolean people, double atLeast, Map<Integer, NameComparison> before) {
        var hits = new Numbers(4);
        wholeNames.collect(telling, hits);
        if (hits.size() == 0) {
            return before;
        }
        Map<Integer, NameComparison> byOwner = new HashMap<>(before);
        for (int name : hits.sorted()) {
            if (names.isPerson(name) == people) {
                var comparison = byLetters(query, telling, name);
                if (comparison != null && comparison.score() >= atLeast) {
                    byOwner.merge(
                            comparison.listed().owner(),
                            comparison,
                            (one, other) -> one.score() >= other.score() ? one : other);
                }
            }
        }
        return byOwner;
    }

    private @Nullable NameComparison byLetters(Side query, List<Word> telling, int name) {
        var listed = names.name(name);
        @Nullable NameComparison best = null;
        for (var order : WholeNames.orders(listed)) {
            double slips = WholeNames.slips(telling, order);
            if (slips < Slips.OTHER) {
                var comparison = new Compared(query, names.side(name, weights)).byLetters(listed, slips, true);
                boolean enough = slips <= Slips.SAME_WORD || !isShortForSlip(order) || comparison.legalFormsAgree();
                best = enough && (best == null || comparison.score() > best.score()) ? comparison : best;
            }
        }
        return best;
    }

    /** Whether a slip in a name so short needs the same legal form beside it. */
    private static boolean isShortForSlip(List<Word> telling) {
        return WholeNames.letters(telling).length() < LONG;
    }

    private static final int LONG = 9;

    /** A name beside one of the index, however unlike. */
    NameComparison compare(String name, int other) {
        var all = ParsedName.wordsOf(name);
        Compared compared;
        if (names.isPerson(other)) {
            compared = new Compared(
                    Query.ofPerson(all, names.vocabulary(), weights).side(), names.side(other, weights));
        } else {
            var slips = new LegalSlips();
            var parsed = ParsedName.asTyped(all, slips, slips.mended(all));
            compared = new Compared(
                    Query.ofOther(parsed, names.vocabulary(), weights).side(), names.side(other, weights));
        }
        return compared.graded(names.name(other), all);
    }
}
