package dev.tidewaiter.names;

import dev.tidewaiter.names.NameComparison.Carrier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A query beside one listed name: which words stand for which, what is missing and what is extra, and what that comes to.
 *
 * <p>Each pair of words gives its likeness times its weight; missing and extra words take something away in proportion to
 * their weight. The score is the same in both directions, apart from text that runs on after a whole name.
 */
final class Alignment {

    /** What a missing or extra word costs, as part of its weight. */
    private static final double ABSENT = 0.55;

    /** What a second given name or a patronymic costs when only one side has it, as part of its weight. */
    private static final double ABSENT_GIVEN = 0.3;

    private static final double INITIAL = 0.8;
    private static final double OTHER_LEGAL_FORM = 0.02;

    /** What two different patronymics leave of the score: they are two people, or a slip of the pen. */
    private static final double OTHER_PATRONYMIC = 0.88;

    /** Most that text running on after a whole name may cost: an address in the same cell does not change who it is. */
    private static final double RUN_ON = 0.35;

    private static final int RUN_ON_WORDS = 4;

    /** A name of one word must have so many letters to be told in any company. */
    private static final int LONG_ALONE = 7;

    private final Query query;
    private final ListedParts listed;
    private final int[] numbers;
    private final WordWeights weights;
    private final List<WordPair> pairs = new ArrayList<>();
    private final int[] used;
    private final boolean[] found;
    private final double denominator;
    private final double runOnFactor;
    private final boolean standsWhole;
    private final boolean legalFormsDiffer;
    private final boolean patronymicsDiffer;
    private final double score;
    private final Judgement judgement;
    private final Carrier carrier;

    Alignment(Query query, ListedParts listed, int[] numbers, WordWeights weights) {
        this.query = query;
        this.listed = listed;
        this.numbers = numbers;
        this.weights = weights;
        this.used = new int[query.words().size()];
        this.found = new boolean[numbers.length];
        assign();
        double matched = 0;
        double likeness = 0;
        for (var pair : pairs) {
            matched += pair.weight();
            likeness += pair.gain();
        }
        double missing = 0;
        for (int i = 0; i < numbers.length; i++) {
            missing += found[i] ? 0 : costMissing(i);
        }
        double extra = 0;
        for (int i = 0; i < used.length; i++) {
            extra += costExtra(i);
        }
        standsWhole = standsWhole();
        runOnFactor = (standsWhole || runsOn(missing)) && extra > RUN_ON * ABSENT ? RUN_ON * ABSENT / extra : 1;
        denominator = matched + missing + extra * runOnFactor;
        legalFormsDiffer =
                !query.forms().isEmpty() && !listed.forms().isEmpty() && !agree(query.forms(), listed.forms());
        patronymicsDiffer = listed.isPerson() && hasOpenPatronymic();
        double base = denominator == 0 ? 0 : likeness / denominator;
        base -= legalFormsDiffer ? OTHER_LEGAL_FORM : 0;
        score = Math.max(0, patronymicsDiffer ? base * OTHER_PATRONYMIC : base);
        judgement = new Judgement(query, listed, numbers, weights, pairs, found, used, standsWhole);
        carrier = judgement.carrier();
    }

    double score() {
        return score;
    }

    Carrier carrier() {
        return carrier;
    }

    /** What the patronymics say, strongest statement first. */
    enum Patronymic {
        AGREES,
        DIFFERS,
        UNKNOWN
    }

    Patronymic patronymic() {
        if (patronymicsDiffer) {
            return Patronymic.DIFFERS;
        }
        for (var pair : pairs) {
            if (listed.words().get(pair.listed()).kind() == WordKind.PATRONYMIC) {
                return Patronymic.AGREES;
            }
        }
        return Patronymic.UNKNOWN;
    }

    boolean isContradicted() {
        return patronymicsDiffer;
    }

    private void assign() {
        var possible = new ArrayList<WordPair>();
        for (var unit : query.units()) {
            if (listed.isPerson() && unit.half() != Query.WHOLE && !bothHalvesFit(unit)) {
                continue;
            }
            for (int j = 0; j < numbers.length; j++) {
                double likeness = unit.matches().likenessOf(numbers[j]);
                if (likeness > 0) {
                    possible.add(new WordPair(unit, j, likeness, weight(unit, j)));
                }
            }
        }
        if (listed.isPerson()) {
            addInitials(possible);
        }
        possible.sort((one, other) -> {
            int byGain = Double.compare(other.gain(), one.gain());
            return byGain != 0
                    ? byGain
                    : Boolean.compare(other.unit().isPlain(), one.unit().isPlain());
        });
        for (var pair : possible) {
            if (!found[pair.listed()] && isFree(pair.unit())) {
                found[pair.listed()] = true;
                for (int i = pair.unit().from(); i < pair.unit().to(); i++) {
                    used[i] |= pair.unit().half();
                }
                pairs.add(pair);
            }
        }
    }

    /** In a person's name half a word stands for nothing unless the other half stands for something too. */
    private boolean bothHalvesFit(Query.Unit half) {
        for (var unit : query.units()) {
            if (unit.from() == half.from() && unit.half() == Query.WHOLE - half.half()) {
                for (int number : numbers) {
                    if (unit.matches().likenessOf(number) > 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean isFree(Query.Unit unit) {
        for (int i = unit.from(); i < unit.to(); i++) {
            if ((used[i] & unit.half()) != 0) {
                return false;
            }
        }
        return true;
    }

    private void addInitials(List<WordPair> possible) {
        for (int i = 0; i < query.words().size(); i++) {
            var word = query.words().get(i);
            for (int j = 0; j < numbers.length; j++) {
                var other = listed.words().get(j);
                boolean initial = word.isInitial() != other.isInitial()
                        && !listed.isFamily(j)
                        && isBesideFamily(i)
                        && beginAlike(word, other);
                if (initial) {
                    double weight = Math.max(weights.of(numbers[j]), query.weight(i));
                    possible.add(new WordPair(
                            new Query.Unit(i, i + 1, Query.WHOLE, word, WordMatches.NONE), j, INITIAL, weight));
                }
            }
        }
    }

    /** Whether one is the first letter of the other; a Cyrillic initial may be two Latin letters. */
    private static boolean beginAlike(Word word, Word other) {
        var initial = word.isInitial() ? word : other;
        var name = word.isInitial() ? other : word;
        return name.key().startsWith(initial.key()) || name.folded().startsWith(initial.folded());
    }

    /** Initials stand before or after the family name, at most two of them. */
    private boolean isBesideFamily(int i) {
        for (var unit : query.units()) {
            boolean near = unit.from() <= i + 2 && unit.to() >= i - 1;
            for (int j = 0; near && j < numbers.length; j++) {
                if (listed.isFamily(j) && unit.matches().likenessOf(numbers[j]) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private double weight(Query.Unit unit, int j) {
        double listedWeight = weights.of(numbers[j]);
        if (listed.isPerson() && listed.isFamily(j)) {
            return listedWeight;
        }
        return unit.isPlain() ? (listedWeight + query.weight(unit.from())) / 2 : listedWeight;
    }

    private double costMissing(int j) {
        boolean optional = listed.isPerson() && !listed.isFamily(j);
        return weights.of(numbers[j]) * (optional ? ABSENT_GIVEN : ABSENT);
    }

    private double costExtra(int i) {
        if (used[i] == Query.WHOLE) {
            return 0;
        }
        var kind = query.words().get(i).kind();
        boolean optional = listed.isPerson() && (kind == WordKind.PATRONYMIC || kind == WordKind.GIVEN);
        double share = used[i] == 0 ? 1 : 0.5;
        return query.weight(i) * share * (optional ? ABSENT_GIVEN : ABSENT);
    }

    /**
     * Whether the listed name stands in the text as it is, word after word in its order, with something rare in it. Whatever else
     * stands there then, it names the listed party.
     */
    private boolean standsWhole() {
        if (listed.isPerson() || pairs.isEmpty() || pairs.size() < numbers.length) {
            return false;
        }
        var from = new int[numbers.length];
        var to = new int[numbers.length];
        boolean rare = false;
        for (var pair : pairs) {
            if (!pair.isExact() || pair.unit().half() != Query.WHOLE) {
                return false;
            }
            from[pair.listed()] = pair.unit().from();
            to[pair.listed()] = pair.unit().to();
            rare |= listed.words().get(pair.listed()).kind() == WordKind.RARE
                    && !weights.isCommon(numbers[pair.listed()]);
        }
        for (int j = 1; j < from.length; j++) {
            for (int i = to[j - 1]; i < from[j]; i++) {
                if (query.words().get(i).kind() != WordKind.PLACE) {
                    return false;
                }
            }
            if (from[j] < to[j - 1]) {
                return false;
            }
        }
        return rare && (numbers.length > 1 || listed.words().get(0).folded().length() >= LONG_ALONE);
    }

    /** Whether the listed name stands whole, in neighbouring words, at some place of a longer text. */
    private boolean runsOn(double missing) {
        if (pairs.size() < 2 || missing > ABSENT_GIVEN || used.length - pairs.size() < RUN_ON_WORDS) {
            return false;
        }
        int from = Integer.MAX_VALUE;
        int to = 0;
        double weight = 0;
        for (var pair : pairs) {
            from = Math.min(from, pair.unit().from());
            to = Math.max(to, pair.unit().to());
            weight += pair.isExact() ? pair.gain() : 0;
        }
        return weight >= 1 && to - from <= pairs.size() + 1;
    }

    private boolean hasOpenPatronymic() {
        boolean open = false;
        for (int i = 0; i < used.length; i++) {
            open |= used[i] == 0 && query.words().get(i).kind() == WordKind.PATRONYMIC;
        }
        boolean openListed = false;
        for (int j = 0; j < numbers.length; j++) {
            openListed |= !found[j] && listed.words().get(j).kind() == WordKind.PATRONYMIC;
        }
        return open && openListed;
    }

    private static boolean agree(Set<String> some, Set<String> others) {
        for (var form : some) {
            if (others.contains(form) || form.equals("company")) {
                return true;
            }
        }
        // a limited company is translated as Ltd as often as LLC
        boolean limited =
                (some.contains("llc") && others.contains("ltd")) || (some.contains("ltd") && others.contains("llc"));
        return limited || others.contains("company");
    }

    /** The comparison with every part of the alignment. */
    NameComparison explain() {
        return comparison(
                listed,
                query,
                score,
                new Explanation(this, query, listed).parts(),
                carrier,
                judgement.isSpelledAlike(),
                false);
    }

    /** A comparison with what is to be told of the listed name. */
    static NameComparison comparison(
            ListedParts listed,
            Query query,
            double score,
            List<NamePart> parts,
            Carrier carrier,
            boolean spelledAlike,
            boolean sameLetters) {
        double distinctness = 0;
        boolean onlyTradeWords = true;
        int ownWords = 0;
        for (var word : listed.words()) {
            distinctness += word.weight();
            onlyTradeWords &= !word.kind().distinguishes() && !listed.isPerson();
            ownWords += word.kind() == WordKind.PLACE ? 0 : 1;
        }
        boolean both = !query.forms().isEmpty() && !listed.forms().isEmpty();
        return new NameComparison(
                listed.name(),
                score,
                parts,
                carrier,
                spelledAlike,
                listed.isShort(),
                both && !agree(query.forms(), listed.forms()),
                both && !Collections.disjoint(query.forms(), listed.forms()),
                onlyTradeWords,
                sameLetters,
                ownWords,
                distinctness);
    }

    List<WordPair> pairs() {
        return pairs;
    }

    boolean isMissing(int j) {
        return !found[j];
    }

    boolean isExtra(int i) {
        return used[i] == 0;
    }

    /** What a pair, a missing and an extra word take from the score; what the legal forms take. All at most 0. */
    double effect(WordPair pair) {
        return -(1 - pair.likeness()) * pair.weight() / denominator * scale();
    }

    double effectOfMissing(int j) {
        return -costMissing(j) / denominator * scale();
    }

    double effectOfExtra(int i) {
        return -costExtra(i) * runOnFactor / denominator * scale();
    }

    double effectOfLegalForms() {
        return legalFormsDiffer ? -OTHER_LEGAL_FORM : 0;
    }

    private double scale() {
        return patronymicsDiffer ? OTHER_PATRONYMIC : 1;
    }
}
