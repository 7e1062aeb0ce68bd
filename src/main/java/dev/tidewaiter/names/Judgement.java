package dev.tidewaiter.names;

import dev.tidewaiter.names.NameComparison.Carrier;
import java.util.List;

/** Weighs what a likeness rests on, which a score alone does not tell. */
final class Judgement {

    private static final int LONG = 8;
    private static final int LONG_FOR_SLIP = 6;
    private static final double NEARLY_EXACT = 0.88;
    private static final double ONE_SLIP = 0.85;

    private final ListedParts listed;
    private final int[] numbers;
    private final WordWeights weights;
    private final List<WordPair> pairs;
    private final boolean standsWhole;
    private int rare;
    private int distinguishing;
    private int trade;
    private int places;
    private boolean exact = true;
    private boolean distinguishingExact = true;
    private double worst = 1;
    private boolean missing;
    private boolean missingTrade;
    private boolean missingDistinguishing;
    private boolean missingGiven;
    private boolean extraTrade;
    private int extraDistinguishing;
    private int ownWords;

    Judgement(
            Query query,
            ListedParts listed,
            int[] numbers,
            WordWeights weights,
            List<WordPair> pairs,
            boolean[] found,
            int[] used,
            boolean standsWhole) {
        this.listed = listed;
        this.standsWhole = standsWhole;
        this.numbers = numbers;
        this.weights = weights;
        this.pairs = pairs;
        pairs.forEach(this::count);
        for (int j = 0; j < numbers.length; j++) {
            var kind = listed.words().get(j).kind();
            ownWords += kind == WordKind.PLACE ? 0 : 1;
            if (!found[j] && kind != WordKind.PLACE) {
                missing = true;
                missingTrade |= kind == WordKind.TRADE;
                missingDistinguishing |= kind.distinguishes();
                missingGiven |= kind != WordKind.PATRONYMIC;
            }
        }
        for (int i = 0; i < used.length; i++) {
            var kind = query.words().get(i).kind();
            if (used[i] != Query.WHOLE && kind != WordKind.PLACE) {
                extraTrade |= kind == WordKind.TRADE;
                extraDistinguishing += kind == WordKind.TRADE ? 0 : 1;
            }
        }
    }

    private void count(WordPair pair) {
        var kind = listed.words().get(pair.listed()).kind();
        exact &= pair.isExact();
        worst = Math.min(worst, pair.likeness());
        if (kind == WordKind.RARE && !weights.isCommon(numbers[pair.listed()])) {
            rare++;
        }
        if (kind.distinguishes()) {
            distinguishing++;
            distinguishingExact &= pair.isExact();
        } else if (kind == WordKind.TRADE) {
            trade++;
        } else if (kind == WordKind.PLACE) {
            places++;
        }
    }

    /** Whether the distinguishing words are the listed ones, apart from script and transliteration. */
    boolean isSpelledAlike() {
        return distinguishingExact;
    }

    Carrier carrier() {
        if (pairs.isEmpty()) {
            return Carrier.COMMON_WORDS;
        }
        if (listed.isPerson()) {
            return person();
        }
        if (exact && !missing && !extraTrade && extraDistinguishing == 0 && ownWords > 0) {
            return Carrier.WHOLE_NAME;
        }
        if (standsWhole) {
            return Carrier.DISTINGUISHING_WORDS;
        }
        if (rare + distinguishing == 0) {
            return Carrier.COMMON_WORDS;
        }
        return distinguishes() ? Carrier.DISTINGUISHING_WORDS : Carrier.ONE_WORD;
    }

    private boolean distinguishes() {
        boolean otherTrade = missingTrade && extraTrade;
        if (ownWords <= 1) {
            return rare == 1 && (onlyWordSuffices() || isSlipOfWholeName());
        }
        if (rare >= 2) {
            return true;
        }
        if (rare == 1) {
            boolean supported = trade > 0 || places > 0 || distinguishing > 1 || !missing;
            boolean alone = distinguishing == 1 && missingDistinguishing;
            return supported && !alone && !otherTrade;
        }
        return distinguishing >= 2 && !missingDistinguishing && extraDistinguishing == 0 && !otherTrade;
    }

    /** A name of one word must be long and stand as it is listed, or nearly so, to be told beside other words. */
    private boolean onlyWordSuffices() {
        int length = listed.words().get(0).folded().length();
        return length >= LONG && worst >= NEARLY_EXACT && extraDistinguishing == 0;
    }

    /** One slip in the only word of a name, with nothing beside it. */
    private boolean isSlipOfWholeName() {
        boolean unknown = pairs.get(0).unit().word().kind() == WordKind.RARE;
        int length = listed.words().get(0).folded().length();
        return unknown && length >= LONG_FOR_SLIP && worst >= ONE_SLIP && !extraTrade && extraDistinguishing == 0;
    }

    private Carrier person() {
        int family = 0;
        int given = 0;
        int spelledOut = 0;
        boolean commonFamily = true;
        boolean rareGiven = false;
        for (var pair : pairs) {
            if (listed.isFamily(pair.listed()) && family == 0) {
                family++;
                commonFamily = weights.isCommon(numbers[pair.listed()]);
            } else {
                given++;
                spelledOut += isInitial(pair) ? 0 : 1;
                rareGiven |= pair.isExact() && listed.words().get(pair.listed()).kind() == WordKind.RARE;
            }
        }
        if (family == 0 || given == 0) {
            return Carrier.ONE_WORD;
        }
        if (exact && !missing && !extraTrade && extraDistinguishing == 0) {
            return Carrier.WHOLE_NAME;
        }
        // a common family name and two initials may be somebody else's when there are words besides
        boolean threeAgree = given > 1 && (spelledOut > 0 || !commonFamily || (!missing && extraDistinguishing == 0));
        boolean enough;
        if (commonFamily && !rareGiven) {
            enough = spelledOut > 0 && !missingGiven && extraDistinguishing == 0;
        } else {
            enough = extraDistinguishing < 2;
        }
        return threeAgree || enough ? Carrier.DISTINGUISHING_WORDS : Carrier.ONE_WORD;
    }

    private boolean isInitial(WordPair pair) {
        return pair.unit().word().isInitial()
                != listed.words().get(pair.listed()).isInitial();
    }
}
