package dev.tidewaiter.names.search;

import dev.tidewaiter.names.index.NameStore;
import dev.tidewaiter.names.index.WordTraits;
import dev.tidewaiter.names.index.WordWeights;
import dev.tidewaiter.names.parse.StopWords;
import dev.tidewaiter.names.score.Costs;
import dev.tidewaiter.names.score.FirmCosts;
import dev.tidewaiter.names.token.Word;

/** A bound for organisations and vessels: what one side has besides, by the part of the whole that it says. */
final class FirmScoreUpperBound extends ScoreUpperBound {

    private static final double SLACK = 0.06;
    private static final int SHORTEST_INITIALS = 3;

    /** What the words must say that text may run on after. */
    private static final double SAYS_ENOUGH = 0.999;

    private final long mayBeStopWords;
    private final boolean hasStopWords;
    private final double besideTranslated;

    FirmScoreUpperBound(Query query, NameStore names, WordWeights weights, double atLeast) {
        super(query, names, weights, atLeast, SLACK, SHORTEST_INITIALS);
        long stopWords = 0;
        for (int i = 0; i < side.size(); i++) {
            stopWords |= WordTraits.mayBeStopWord(traits(i)) ? 1L << i : 0;
        }
        mayBeStopWords = stopWords;
        hasStopWords = !side.stopWords().isEmpty();
        besideTranslated = side.words().stream().allMatch(Word::isLatin) ? 1 : FirmCosts.BESIDE_TRANSLATED;
    }

    @Override
    boolean reachesByWords(int name) {
        return reaches(name, false) || (hasStopWords && missesShortWord(name) && reaches(name, true));
    }

    /** Whether a word is missing that may be a slip in a word that says nothing. */
    private boolean missesShortWord(int name) {
        int from = names.from(name);
        for (int at = from; at < names.to(name); at++) {
            if (like.mask(places[at - from]) == 0 && WordTraits.mayBeStopWord(weights.traits(names.wordAt(at)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isSlipOfStopWord(int word) {
        for (var stopWord : side.stopWords()) {
            if (StopWords.isSlip(names.terms().word(word), stopWord)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it may reach, also when missing words are slips in those that say nothing. */
    private boolean reaches(int name, boolean withSlips) {
        double missing = 0;
        double sum = 0;
        boolean listedInitials = false;
        int listedLetters = 0;
        int letters = 0;
        boolean whole = true;
        int from = names.from(name);
        for (int at = from; at < names.to(name); at++) {
            long word = weights.traits(names.wordAt(at));
            int place = places[at - from];
            letters += WordTraits.length(word);
            boolean isMissing = like.mask(place) == 0;
            // a number that only one side has costs the same whatever it says
            boolean saysNothing = isMissing
                    && (WordTraits.isNumber(word)
                            || (withSlips && WordTraits.mayBeStopWord(word) && isSlipOfStopWord(names.wordAt(at))));
            double weight = saysNothing ? 0 : WordTraits.weight(word);
            sum += weight;
            if (isMissing) {
                missing += weight;
                if (mayBeInitials(word, SHORTEST_INITIALS)) {
                    listedInitials = true;
                    listedLetters = names.terms().word(names.wordAt(at)).letters();
                }
                whole &= WordTraits.isPlace(word);
            }
        }
        double extra = 0;
        int extraWords = 0;
        int extraLetters = 0;
        for (int i = 0; i < side.size(); i++) {
            if ((mask >> i & 1) == 0) {
                extraWords++;
                extraLetters |= firstLetters[i];
                boolean mayBeStopWord = (mayBeStopWords >> i & 1) != 0 && names.hasStopWords(name);
                extra += mayBeStopWord ? 0 : side.word(i).isNumber() ? 0 : side.weight(i);
            }
        }
        boolean one = names.to(name) - from == 1;
        boolean exact = slip == 0;
        boolean runsOn = whole
                && extraWords >= Costs.RUN_ON_WORDS - 1
                && sum - missing > SAYS_ENOUGH
                && (!one || (exact && letters >= Costs.LONG_ALONE));
        extra = runsOn ? 0 : extra;
        sum += extra;
        double besides = sum == 0 ? 0 : Costs.BESIDES * extra / sum;
        if (one && exact && letters >= FirmCosts.UNMISTAKABLE) {
            besides = Math.min(besides, FirmCosts.BESIDE_UNMISTAKABLE);
        }
        boolean mayBeInitials = standsForMissing(name) || (listedInitials && (listedLetters & ~extraLetters) == 0);
        double cost = (besides + (sum == 0 ? 0 : Costs.BESIDES * missing / sum)) * besideTranslated;
        return mayBeInitials || isEnough(cost + Costs.ofSlips(slip, letters));
    }
}
