package dev.tidewaiter.names.score;

import dev.tidewaiter.names.NameComparison.Carrier;
import dev.tidewaiter.names.parse.ComparedName;
import dev.tidewaiter.names.token.WordKind;

/** Weighs what a likeness rests on, which a score alone does not tell. */
final class AlignmentEvidence {

    private static final int LONG = 8;

    private static final int LONG_FOR_SLIP = 6;
    private static final double NEARLY_EXACT = 0.88;
    private static final double ONE_SLIP = 0.85;
    private static final int FEW_INITIALS = 4;

    /** From so many words on, besides legal forms and places, a name is hardly another's with slips in several. */
    private static final int SEVERAL = 3;

    /** A letter of five may be wrong, in a word that is no other. */
    private static final double NO_OTHER_WORD = 0.8;

    private final ComparedName query;
    private final ComparedName listed;
    private final Alignment alignment;
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
    private final boolean misspelt;

    AlignmentEvidence(ComparedName query, ComparedName listed, Alignment alignment) {
        this.query = query;
        this.listed = listed;
        this.alignment = alignment;
        for (var pair : alignment.pairs()) {
            exact &= pair.isExact() || isSlipInTrade(pair);
            worst = Math.min(worst, likeness(pair));
            for (int j = pair.listed(); j < pair.listedTo(); j++) {
                count(pair, j);
            }
        }
        for (int j = 0; j < listed.size(); j++) {
            var kind = listed.kind(j);
            boolean distinguished = kind != WordKind.PLACE && kind != WordKind.FILLER;
            ownWords += distinguished ? 1 : 0;
            if (alignment.isMissing(j) && distinguished) {
                missing = true;
                missingTrade |= kind == WordKind.TRADE;
                missingDistinguishing |= kind.distinguishes();
                missingGiven |= kind != WordKind.PATRONYMIC;
            }
        }
        for (int i = 0; i < query.size(); i++) {
            var kind = query.kind(i);
            if (alignment.isExtra(i) && kind != WordKind.PLACE && kind != WordKind.FILLER) {
                extraTrade |= kind == WordKind.TRADE;
                boolean father = listed.isPerson() && kind == WordKind.PATRONYMIC;
                extraDistinguishing += kind == WordKind.TRADE || father ? 0 : 1;
            }
        }
        misspelt = isMisspelt();
    }

    /**
     * Whether a firm's name of several words is there, word for word, with slips that make no other word: Izhveskiy
     * Elektromehanicheskiy Zavod Kupl. Victor is a word, so Trading House Victor is not Trading House Vector. It does not stand there
     * as it is, and the slip may still make a name that is in no list, as Juheng of Juhang.
     */
    private boolean isMisspelt() {
        if (listed.isPerson() || missing || extraTrade || extraDistinguishing > 0 || ownWords < SEVERAL) {
            return false;
        }
        for (var pair : alignment.pairs()) {
            if (!pair.isExact() && !isSlipInTrade(pair) && !isSlipThatMakesNoWord(pair)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSlipThatMakesNoWord(WordPair pair) {
        boolean unknown = true;
        for (int i = pair.from(); i < pair.to(); i++) {
            unknown &= query.kind(i) == WordKind.RARE;
        }
        return unknown && !pair.isInitial() && likeness(pair) >= NO_OTHER_WORD;
    }

    /** A slip in a word of trade leaves the name whole, as Electromecanical Plant is. */
    private boolean isSlipInTrade(WordPair pair) {
        return pair.isPlain()
                && !listed.isPerson()
                && !pair.isInitial()
                && listed.kind(pair.listed()) == WordKind.TRADE
                && likeness(pair) >= ONE_SLIP;
    }

    private void count(WordPair pair, int j) {
        var kind = listed.kind(j);
        if (kind == WordKind.RARE && !listed.isCommon(j)) {
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

    /** How much of the letters of a pair is right, 0 to 1. */
    private double likeness(WordPair pair) {
        return 1 - pair.slips() / Math.max(1, listed.letters(pair.listed(), pair.listedTo()));
    }

    /** Whether the distinguishing words are the listed ones, apart from script and transliteration. */
    boolean isSpelledAlike() {
        return distinguishingExact;
    }

    Carrier carrier() {
        if (alignment.pairs().isEmpty()) {
            return Carrier.COMMON_WORDS;
        }
        if (listed.isPerson()) {
            return person();
        }
        if (misspelt || (exact && !missing && !extraTrade && extraDistinguishing == 0 && ownWords > 0)) {
            return Carrier.WHOLE_NAME;
        }
        if (standsWhole()) {
            return Carrier.DISTINGUISHING_WORDS;
        }
        if (rare + distinguishing == 0) {
            return Carrier.COMMON_WORDS;
        }
        if (areFewInitials()) {
            return Carrier.ONE_WORD;
        }
        return distinguishes() ? Carrier.DISTINGUISHING_WORDS : Carrier.ONE_WORD;
    }

    /** Whether a few letters are all that stands for the name: thousands of firms begin so. */
    private boolean areFewInitials() {
        for (var pair : alignment.pairs()) {
            if (!pair.isInitial() || pair.listedTo() - pair.listed() + pair.to() - pair.from() > FEW_INITIALS + 1) {
                return false;
            }
        }
        return true;
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
        int length = listed.word(0).folded().length();
        return length >= LONG && worst >= NEARLY_EXACT && extraDistinguishing == 0;
    }

    /** One slip in the only word of a name, with nothing beside it. */
    private boolean isSlipOfWholeName() {
        boolean unknown = query.kind(alignment.pairs().get(0).from()) == WordKind.RARE;
        int length = listed.word(0).folded().length();
        return unknown && length >= LONG_FOR_SLIP && worst >= ONE_SLIP && !extraTrade && extraDistinguishing == 0;
    }

    private Carrier person() {
        int family = 0;
        int given = 0;
        int spelledOut = 0;
        boolean commonFamily = true;
        boolean rareGiven = false;
        for (var pair : alignment.pairs()) {
            for (int j = pair.listed(); j < pair.listedTo(); j++) {
                if (listed.isFamily(j) && (family == 0 || listed.isFamilyTold())) {
                    family++;
                    commonFamily = listed.isCommon(j);
                } else if (listed.kind(j) != WordKind.FILLER) {
                    given++;
                    spelledOut += pair.isInitial() ? 0 : 1;
                    rareGiven |= pair.isExact() && listed.kind(j) == WordKind.RARE;
                }
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

    /**
     * Whether the listed name stands in the text as it is, word after word in its order, with something rare in it. Whatever else
     * stands there then, it names the listed party.
     */
    boolean standsWhole() {
        if (missing || !exact || rare == 0) {
            return false;
        }
        int end = -1;
        for (var pair : alignment.pairs()) {
            for (int i = Math.max(0, end); end >= 0 && i < pair.from(); i++) {
                if (query.kind(i) != WordKind.PLACE) {
                    return false;
                }
            }
            if (pair.from() < end) {
                return false;
            }
            end = pair.to();
        }
        return listed.size() > 1 || listed.word(0).folded().length() >= Costs.LONG_ALONE;
    }
}
