package dev.tidewaiter.names.score;

import dev.tidewaiter.names.distance.TokenDistance;
import dev.tidewaiter.names.parse.ComparedName;
import dev.tidewaiter.names.token.NamesAtLarge;
import dev.tidewaiter.names.token.Word;
import dev.tidewaiter.names.token.WordKind;

/**
 * What a likeness of two people loses when nothing that agrees between them is rare. Whoever meets a Mary Taylor meets one of thousands: to
 * take her for a listed Mark Taylor, one of the two must have been misspelled into a name that is as usual as the other, and nothing
 * else speaks for it. A name that agrees to the letter loses nothing here. The idea is that of weighing agreement by how often
 * it comes about by chance (Fellegi and Sunter, A Theory for Record Linkage, 1969).
 */
final class FrequentNames {

    /** One frequent name in the place of another. */
    private static final double ANOTHER = 0.12;

    /** A frequent name in the place of one that is none. */
    private static final double FREQUENT_FOR_OTHER = 0.03;

    /** How much of both counts where neither side leaves a name out, as then all the rest speaks for it. */
    private static final double WHOLE = 0.6;

    /** A name that one side leaves out, beside one that does not agree to the letter. */
    private static final double LEFT_OUT = 0.06;

    /** The last letter of the blocks of Latin letters. */
    private static final char LAST_LATIN = '\u024f';

    private final ComparedName query;
    private final ComparedName listed;
    private final Alignment alignment;

    FrequentNames(ComparedName query, ComparedName listed, Alignment alignment) {
        this.query = query;
        this.listed = listed;
        this.alignment = alignment;
    }

    /** Adds to the costs of pairs, where all that agrees is frequent; nearly the same in both directions. */
    void count(double[] ofPairs) {
        if (saysSomethingRare()) {
            return;
        }
        boolean leavesOut = leavesOut();
        boolean toTheLetter = true;
        for (int p = 0; p < ofPairs.length; p++) {
            var pair = alignment.pairs().get(p);
            toTheLetter &= pair.isExact() || isReading(pair) || !(pair.isInitial() || areBothFrequent(pair));
            ofPairs[p] += (leavesOut ? 1 : WHOLE) * ofSlip(pair);
        }
        ofPairs[0] += leavesOut && !toTheLetter ? LEFT_OUT : 0;
    }

    /** Whether a name agrees that few bear. */
    private boolean saysSomethingRare() {
        for (var pair : alignment.pairs()) {
            boolean name = isName(listed, pair.listed());
            if (name && pair.isExact() && !(pair.isPlain() && isFrequent(query, pair.from(), listed, pair.listed()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one side has a name that stands for nothing on the other. */
    private boolean leavesOut() {
        boolean leavesOut = false;
        for (int j = 0; j < listed.size(); j++) {
            leavesOut |= alignment.isMissing(j) && isName(listed, j);
        }
        for (int i = 0; i < query.size(); i++) {
            leavesOut |= alignment.isExtra(i) && isName(query, i);
        }
        return leavesOut;
    }

    private static boolean isFrequent(ComparedName query, int i, ComparedName listed, int j) {
        return listed.isCommon(j) || isAtLarge(listed.word(j)) || isAtLarge(query.word(i));
    }

    /** Whether the two are in other letters, so that what differs is how they are read. */
    private boolean isReading(WordPair pair) {
        return isLatin(query.word(pair.from())) != isLatin(listed.word(pair.listed()));
    }

    private static boolean isLatin(Word word) {
        return word.text().charAt(0) <= LAST_LATIN;
    }

    /** Whether two names that do not agree to the letter are both frequent; what a slip made of one is not. */
    private boolean areBothFrequent(WordPair pair) {
        return isManys(query.word(pair.from())) && isManys(listed.word(pair.listed()));
    }

    private double ofSlip(WordPair pair) {
        var word = query.word(pair.from());
        var other = listed.word(pair.listed());
        boolean slipped = pair.isPlain() && !pair.isInitial() && pair.slips() > TokenDistance.SAME_WORD;
        if (!slipped
                || isReading(pair)
                || !isName(listed, pair.listed())
                || TokenDistance.arePetNames(word, other)
                || !isManys(word)) {
            // a slip that makes no name is just a slip
            return 0;
        }
        return isManys(other) ? ANOTHER : FREQUENT_FOR_OTHER;
    }

    private static boolean isName(ComparedName side, int at) {
        return side.kind(at) != WordKind.FILLER && side.kind(at) != WordKind.PATRONYMIC;
    }

    private static boolean isManys(Word word) {
        return isAtLarge(word) || TokenDistance.isBorne(word);
    }

    private static boolean isAtLarge(Word word) {
        return NamesAtLarge.has(word.folded());
    }
}
