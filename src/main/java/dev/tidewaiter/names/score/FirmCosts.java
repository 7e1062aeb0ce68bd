package dev.tidewaiter.names.score;

import dev.tidewaiter.names.distance.EditDistance;
import dev.tidewaiter.names.parse.ComparedName;
import dev.tidewaiter.names.token.WordKind;

/**
 * What the name of an organisation or a vessel costs. A word that one side has besides costs by the part of the whole that it
 * says; another number, or another word in one place, is another firm.
 */
public final class FirmCosts extends Costs {

    // what one side has besides
    private static final double PLACE_BESIDES = 1.9;
    private static final double MOST_OF_PLACE = 0.23;
    private static final double NUMBER_BESIDES = 0.21;
    private static final double NUMBER_OF_VESSEL = 0.1;

    /** A slip in a word that says nothing. */
    private static final double SLIP_IN_STOP_WORD = 0.02;

    // what stands in one place and differs
    private static final double OTHER_NUMBER = 0.3;
    private static final double NEXT_NUMBER = 0.16;
    private static final double OTHER_WORD = 0.12;

    /** Most that text costs which runs on after a whole name. */
    private static final double RUN_ON = 0.06;

    /** One of so many letters names nobody else by chance; most that other words beside it cost. */
    public static final int UNMISTAKABLE = 10;

    public static final double BESIDE_UNMISTAKABLE = 0.25;

    /** Letters of a word from which on it tells in another script who is meant. */
    private static final int TRANSLATED_LETTERS = 7;

    /** What a word of trade or a place costs beside such a word: translations say what a firm does and where it is. */
    public static final double BESIDE_TRANSLATED = 0.7;

    private final boolean isTranslated;
    private boolean numbersDiffer;
    private boolean namesDiffer;

    FirmCosts(ComparedName query, ComparedName listed, Alignment alignment) {
        super(query, listed, alignment);
        isTranslated = isTranslated();
    }

    /** Whether a word in another script is the listed one that tells the firm from others. */
    private boolean isTranslated() {
        for (var pair : alignment.pairs()) {
            var word = listed.word(pair.listed());
            if (pair.isExact()
                    && listed.kind(pair.listed()) == WordKind.RARE
                    && !listed.isCommon(pair.listed())
                    && word.folded().length() >= TRANSLATED_LETTERS
                    && word.isLatin()
                    && !query.word(pair.from()).isLatin()) {
                return true;
            }
        }
        return false;
    }

    @Override
    boolean contradict() {
        return numbersDiffer || namesDiffer;
    }

    @Override
    boolean descentDiffers() {
        return false;
    }

    @Override
    void countRest() {
        double whole = whole();
        for (int i = 0; i < ofExtra.length; i++) {
            ofExtra[i] = alignment.isExtra(i)
                    ? besides(query, i, whole)
                    : alignment.stopWordFor(i) == null ? 0 : SLIP_IN_STOP_WORD;
        }
        for (int j = 0; j < ofMissing.length; j++) {
            ofMissing[j] = alignment.isMissing(j)
                    ? besides(listed, j, whole)
                    : alignment.stopWordForListed(j) == null ? 0 : SLIP_IN_STOP_WORD;
        }
        if (runsOn()) {
            limitExtra(RUN_ON);
        } else {
            limitExtra(isUnmistakable(UNMISTAKABLE) ? BESIDE_UNMISTAKABLE : 1);
            opposeWords();
        }
    }

    /** How much the two names say together, where what agrees counts once. */
    private double whole() {
        double whole = 0;
        for (var pair : alignment.pairs()) {
            whole += (query.weight(pair.from(), pair.to()) + listed.weight(pair.listed(), pair.listedTo())) / 2;
        }
        for (int i = 0; i < ofExtra.length; i++) {
            whole += alignment.isExtra(i) ? query.weight(i) : 0;
        }
        for (int j = 0; j < ofMissing.length; j++) {
            whole += alignment.isMissing(j) ? listed.weight(j) : 0;
        }
        return whole;
    }

    private double besides(ComparedName side, int at, double whole) {
        if (side.word(at).isNumber()) {
            return listed.isVessel() ? NUMBER_OF_VESSEL : NUMBER_BESIDES;
        }
        double share = side.weight(at) / whole;
        if (isTranslated && !side.kind(at).distinguishes()) {
            share *= BESIDE_TRANSLATED;
        }
        return side.kind(at) == WordKind.PLACE ? Math.min(MOST_OF_PLACE, PLACE_BESIDES * share) : BESIDES * share;
    }

    private void limitExtra(double most) {
        double extra = sum(ofExtra);
        for (int i = 0; i < ofExtra.length && extra > most; i++) {
            ofExtra[i] *= most / extra;
        }
    }

    /**
     * Whether the listed name stands in a longer text, word beside word, with at most a place of it missing. Text that runs on
     * after a whole name, such as an address in the same cell, does not change who it is.
     */
    private boolean runsOn() {
        int from = Integer.MAX_VALUE;
        int to = 0;
        int words = 0;
        int listedWords = 0;
        double says = 0;
        boolean exact = true;
        boolean namesWhoIsMeant = false;
        for (var pair : alignment.pairs()) {
            from = Math.min(from, pair.from());
            to = Math.max(to, pair.to());
            words += pair.to() - pair.from();
            listedWords += pair.listedTo() - pair.listed();
            says += pair.isExact() ? listed.weight(pair.listed(), pair.listedTo()) : 0;
            exact &= pair.isExact();
            namesWhoIsMeant |= !pair.isInitial() && !listed.isCommon(pair.listed());
        }
        for (int j = 0; j < ofMissing.length; j++) {
            if (alignment.isMissing(j) && listed.kind(j) != WordKind.PLACE) {
                return false;
            }
        }
        if (listed.size() == 1 && !isUnmistakable(LONG_ALONE)) {
            return false;
        }
        boolean whole = exact && namesWhoIsMeant;
        return listedWords > (listed.size() == 1 ? 0 : 1)
                && query.size() - words >= (whole ? RUN_ON_WORDS - 1 : RUN_ON_WORDS)
                && !isInterrupted(from, to)
                && says >= 1;
    }

    /** Whether something besides a place stands between the words that are paired. */
    private boolean isInterrupted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (alignment.isExtra(i) && query.kind(i) != WordKind.PLACE) {
                return true;
            }
        }
        return false;
    }

    /** Whether the only listed word has so many letters and stands in the query as it is listed. */
    private boolean isUnmistakable(int letters) {
        return listed.size() == 1
                && alignment.pairs().get(0).slips() == 0
                && alignment.pairs().get(0).isPlain()
                && listed.kind(0) == WordKind.RARE
                && listed.word(0).folded().length() >= letters;
    }

    /** Each word that only the list has stands in the place of one that only the query has. */
    private void opposeWords() {
        long opposed = 0;
        for (int j = 0; j < ofMissing.length; j++) {
            for (int i = 0; i < ofExtra.length && alignment.isMissing(j); i++) {
                if (alignment.isExtra(i) && (opposed >> i & 1) == 0 && areInOnePlace(query.kind(i), listed.kind(j))) {
                    oppose(i, j);
                    opposed |= 1L << i;
                    break;
                }
            }
        }
    }

    /** Whether two words would stand in one place of a name: numbers, places and all others each for themselves. */
    private static boolean areInOnePlace(WordKind one, WordKind other) {
        return (one == WordKind.NUMBER) == (other == WordKind.NUMBER)
                && (one == WordKind.PLACE) == (other == WordKind.PLACE);
    }

    private void oppose(int i, int j) {
        if (listed.word(j).isNumber()) {
            numbersDiffer = true;
            boolean next =
                    EditDistance.between(query.word(i).text(), listed.word(j).text(), 2) < EditDistance.FAR;
            ofExtra[i] = 0;
            ofMissing[j] = next ? NEXT_NUMBER : OTHER_NUMBER;
        } else {
            namesDiffer |= query.kind(i).distinguishes() && listed.kind(j).distinguishes();
            ofMissing[j] += OTHER_WORD;
        }
    }
}
