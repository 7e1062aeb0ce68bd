package dev.tidewaiter.names.score;

import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.NamePart;
import dev.tidewaiter.names.distance.TokenDistance;
import dev.tidewaiter.names.parse.ComparedName;
import dev.tidewaiter.names.token.Word;
import dev.tidewaiter.names.token.WordKind;
import dev.tidewaiter.names.token.WordReader;
import java.util.ArrayList;
import java.util.List;

/** A query beside one listed name, scored; explained only when it is asked for, as most are not. */
public final class PairScorer {

    /** What two names come to at most that are no match. */
    private static final double MOST_UNMATCHED = 0.79;

    private static final int SHORT = 4;

    /** What the fathers' names and the marks of generations say, strongest statement first. */
    private enum Descent {
        AGREES,
        DIFFERS,
        UNKNOWN
    }

    private final ComparedName query;
    private final ComparedName listed;
    private final Alignment alignment;
    private final Costs costs;
    private final AlignmentEvidence judgement;

    public PairScorer(ComparedName query, ComparedName listed) {
        this.query = query;
        this.listed = listed;
        this.alignment = new Alignment(query, listed);
        this.costs = Costs.of(query, listed, alignment);
        this.judgement = new AlignmentEvidence(query, listed, alignment);
    }

    public double score() {
        return costs.score();
    }

    /** Whether the names agree word for word, in full and in order, so that their letters need not be looked at. */
    public boolean isSameThroughout() {
        if (query.size() != listed.size() || alignment.pairs().size() != listed.size()) {
            return false;
        }
        for (var pair : alignment.pairs()) {
            if (!pair.isExact() || !pair.isPlain() || pair.from() != pair.listed()) {
                return false;
            }
        }
        return true;
    }

    /** Whether this spelling tells more of an owner; a contradicted father or generation is not hidden by a spelling without one. */
    public boolean isBetterThan(PairScorer other) {
        int byDescent = descent().compareTo(other.descent());
        if (byDescent != 0 && (costs.descentDiffers() || other.costs.descentDiffers())) {
            return byDescent < 0;
        }
        int byScore = Double.compare(score(), other.score());
        return byScore > 0 || (byScore == 0 && judgement.carrier().compareTo(other.judgement.carrier()) < 0);
    }

    private Descent descent() {
        if (costs.descentDiffers()) {
            return Descent.DIFFERS;
        }
        for (var pair : alignment.pairs()) {
            if (listed.kind(pair.listed()) == WordKind.PATRONYMIC
                    || listed.word(pair.listed()).isGeneration()) {
                return Descent.AGREES;
            }
        }
        return Descent.UNKNOWN;
    }

    /** The comparison with every part of the alignment. */
    public NameComparison explain(IndexedName name) {
        return explain(name, score());
    }

    /**
     * The comparison, graded by letters when the names are no match, so that those that share no word have an order too.
     *
     * @param typed all words of the query as it was typed
     */
    public NameComparison graded(IndexedName name, List<Word> typed) {
        if (score() >= NameComparison.MATCH) {
            return explain(name);
        }
        double closeness = Closeness.of(typed, WordReader.wordsOf(name.text()));
        return explain(name, Math.max(score(), MOST_UNMATCHED * closeness));
    }

    /** The comparison with a score, which the effects of its parts share out. */
    private NameComparison explain(IndexedName name, double score) {
        var parts = Explanation.parts(query, listed, alignment, costs);
        boolean asTheyAre = costs.total() <= 1 - score + 1e-9;
        return comparison(
                name,
                score,
                asTheyAre || parts.isEmpty() ? parts : Explanation.sharedOut(parts, 1 - score),
                judgement.carrier(),
                judgement.isSpelledAlike(),
                isSameThroughout());
    }

    /** The comparison for a name that has the letters of the query from end to end. */
    public NameComparison byLetters(IndexedName name, double slips, boolean joined) {
        double cost = Costs.ofSlips(slips, listed.letters(0, listed.size()));
        var parts = new ArrayList<NamePart>(2);
        parts.add(new NamePart(
                Explanation.text(query, 0, query.size()),
                Explanation.text(listed, 0, listed.size()),
                slips > TokenDistance.SAME_WORD ? NamePart.Kind.TYPO : NamePart.Kind.JOINED,
                -cost));
        Explanation.addForms(query, listed, costs, parts);
        return comparison(
                name,
                1 - cost - costs.ofForms(),
                parts,
                NameComparison.Carrier.WHOLE_NAME,
                slips <= TokenDistance.SAME_WORD,
                joined);
    }

    private NameComparison comparison(
            IndexedName name,
            double score,
            List<NamePart> parts,
            NameComparison.Carrier carrier,
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
        return new NameComparison(
                name,
                score,
                parts,
                carrier,
                spelledAlike,
                isShort(),
                costs.formsDiffer(),
                query.sharesFormWith(listed),
                onlyTradeWords,
                sameLetters,
                costs.contradict(),
                hasMiddleInitial(),
                judgement.standsWhole(),
                ownWords,
                distinctness);
    }

    private boolean hasMiddleInitial() {
        return listed.isPerson()
                && alignment.pairs().stream().anyMatch(pair -> Initials.isMiddleName(pair, query, listed, alignment));
    }

    /** Whether the listed name is a single word of at most four letters or two characters. */
    private boolean isShort() {
        if (listed.size() != 1) {
            return false;
        }
        var word = listed.word(0);
        int length = word.script() == Word.Script.CHARACTERS
                ? word.text().length() * 2
                : word.folded().length();
        return length <= SHORT;
    }
}
