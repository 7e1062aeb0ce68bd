package dev.tidewaiter.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds names by their words. A name is a candidate when one of its anchors, the words without which it could not come near,
 * is like a word of the query.
 */
final class WordNameIndex implements NameIndex {

    /**
     * Part of a name's weight that its words other than the anchors may reach at most. A name whose other words all agree
     * then scores at most 0.6 in a large index, and 0.4 in a small one, where completeness costs little.
     */
    private static final double WITHOUT_ANCHORS = 0.45;

    private static final double WITHOUT_ANCHORS_SMALL = 0.26;
    private static final int SMALL = 2_000;

    private final WordIndex words = new WordIndex();
    private final List<ListedParts> names = new ArrayList<>();
    private final List<int[]> numbers = new ArrayList<>();
    private final WholeNames wholeNames = new WholeNames();
    private final WordWeights weights;
    private final int[][] namesByAnchor;

    WordNameIndex(List<IndexedName> indexed) {
        for (var name : indexed) {
            var parts = ListedParts.of(name);
            names.add(parts);
            wholeNames.add(parts);
            numbers.add(parts.words().stream().mapToInt(words::add).toArray());
        }
        words.seal();
        weights = weigh();
        namesByAnchor = anchors();
    }

    @Override
    public List<NameComparison> closest(String name, double atLeast) {
        var all = ParsedName.wordsOf(name);
        var slips = new LegalSlips();
        var mended = slips.mended(all);
        var parsed = ParsedName.asTyped(all, slips, mended);
        var query = Query.of(parsed, words, weights);
        Map<Integer, Alignment> best = new HashMap<>();
        for (int candidate : candidates(query)) {
            align(query, candidate, atLeast, best);
        }
        var personal = PersonalReading.of(all);
        if (personal != null) {
            var person = Query.of(personal, words, weights);
            for (int candidate : candidates(person)) {
                if (names.get(candidate).isPerson()) {
                    align(person, candidate, atLeast, best);
                }
            }
        }
        var whole = wholeNames.hits(mended);
        if (best.isEmpty() && whole.isEmpty()) {
            return List.of();
        }
        Map<Integer, NameComparison> comparisons = new HashMap<>();
        best.forEach((owner, alignment) -> comparisons.put(owner, alignment.explain()));
        for (var hit : whole) {
            var listed = names.get(hit.name());
            var comparison = WholeNames.comparison(hit, listed, query);
            if (hit.needsForm() && !comparison.legalFormsAgree()) {
                continue;
            }
            comparisons.merge(
                    listed.name().owner(), comparison, (byWords, byLetters) -> byWords.withSameLetters(byLetters));
        }
        return comparisons.values().stream()
                .sorted(Comparator.comparingDouble(NameComparison::score)
                        .reversed()
                        .thenComparing(comparison -> comparison.carrier())
                        .thenComparing(comparison -> comparison.listed().owner()))
                .toList();
    }

    private void align(Query query, int candidate, double atLeast, Map<Integer, Alignment> best) {
        var alignment = new Alignment(query, names.get(candidate), numbers.get(candidate), weights);
        if (alignment.score() >= atLeast) {
            best.merge(names.get(candidate).name().owner(), alignment, WordNameIndex::better);
        }
    }

    /** The better of two spellings of one owner; a contradicted patronymic is not hidden by a spelling without one. */
    private static Alignment better(Alignment one, Alignment other) {
        int byPatronymic = one.patronymic().compareTo(other.patronymic());
        if (byPatronymic != 0 && (one.isContradicted() || other.isContradicted())) {
            return byPatronymic < 0 ? one : other;
        }
        int byScore = Double.compare(one.score(), other.score());
        return byScore > 0 || (byScore == 0 && one.carrier().compareTo(other.carrier()) <= 0) ? one : other;
    }

    private int[] candidates(Query query) {
        var found = new Numbers();
        for (var unit : query.units()) {
            for (int word : unit.matches().words()) {
                found.addAll(namesByAnchor[word]);
            }
        }
        return found.sorted();
    }

    private WordWeights weigh() {
        var owners = new int[words.size()];
        var lastOwner = new int[words.size()];
        Arrays.fill(lastOwner, -1);
        int allOwners = 0;
        int previous = -1;
        for (int i = 0; i < names.size(); i++) {
            int owner = names.get(i).name().owner();
            allOwners += owner == previous ? 0 : 1;
            previous = owner;
            for (int word : numbers.get(i)) {
                if (lastOwner[word] != owner) {
                    lastOwner[word] = owner;
                    owners[word]++;
                }
            }
        }
        return new WordWeights(words, owners, allOwners);
    }

    private int[][] anchors() {
        var byAnchor = new Numbers[words.size()];
        for (int i = 0; i < names.size(); i++) {
            for (int anchor : anchorsOf(names.get(i), numbers.get(i))) {
                if (byAnchor[anchor] == null) {
                    byAnchor[anchor] = new Numbers(2);
                }
                byAnchor[anchor].add(i);
            }
        }
        var anchors = new int[words.size()][];
        for (int i = 0; i < anchors.length; i++) {
            anchors[i] = byAnchor[i] == null ? Numbers.NONE : byAnchor[i].sorted();
        }
        return anchors;
    }

    private List<Integer> anchorsOf(ListedParts name, int[] wordNumbers) {
        var anchors = new ArrayList<Integer>(wordNumbers.length);
        double all = 0;
        for (int i = 0; i < wordNumbers.length; i++) {
            all += weights.of(wordNumbers[i]);
            if (name.isFamily(i)) {
                anchors.add(wordNumbers[i]);
            }
        }
        if (name.isPerson()) {
            return anchors;
        }
        var byWeight = Arrays.stream(wordNumbers).boxed().sorted(Comparator.comparingDouble(word -> -weights.of(word)));
        double rest = all;
        for (int word : byWeight.toList()) {
            if (rest <= all * (names.size() < SMALL ? WITHOUT_ANCHORS_SMALL : WITHOUT_ANCHORS)) {
                break;
            }
            anchors.add(word);
            rest -= weights.of(word);
        }
        return anchors;
    }
}
