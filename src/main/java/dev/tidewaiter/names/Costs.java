package dev.tidewaiter.names;

import java.util.Collections;
import java.util.Set;

/**
 * What an alignment comes to: each pair of words, each word that only one side has, each contradiction and the legal forms take
 * something from 1. A word that only one side has is unknown to the other and costs little or as much as it says; words that
 * stand in one place and differ contradict each other and cost more than both alone.
 */
final class Costs {

    private static final double SLIP = 0.091;

    /** Letters in a name of common length: in a shorter one a slip weighs more, in a longer one less. */
    private static final double LETTERS = 13;

    private static final double HALF = 0.5;

    private static final double INITIAL = 0.03;

    // parts of a person's name that one side leaves out
    private static final double PATRONYMIC = 0.01;
    private static final double GIVEN = 0.025;
    private static final double FAMILY = 0.045;
    static final double RARE_FAMILY = 0.21;
    private static final double FAMILY_BESIDE_FATHER = 0.16;
    private static final double LONE_NAME = 0.08;

    /** A listed name of one word that the query has among others: many share a word. */
    static final double LONE_LISTED = 0.25;

    private static final double MOST_LEFT_OUT = 0.16;

    // what an organisation's name has besides, by the part of the whole that it says
    static final double BESIDES = 1.05;
    private static final double PLACE_BESIDES = 1.9;
    private static final double MOST_OF_PLACE = 0.23;
    private static final double NUMBER_BESIDES = 0.21;
    private static final double NUMBER_OF_VESSEL = 0.1;

    // what stands in one place and differs
    static final double OTHER_NAME = 0.3;
    private static final double OTHER_NAME_MORE = 0.1;
    private static final double OTHER_PATRONYMIC = 0.22;
    private static final double OTHER_INITIAL = 0.22;
    private static final double OTHER_GENERATION = 0.22;
    private static final double OTHER_NUMBER = 0.3;
    private static final double NEXT_NUMBER = 0.16;
    private static final double OTHER_WORD = 0.12;

    /** Most that text costs which runs on after a whole name. */
    private static final double RUN_ON = 0.06;

    static final int RUN_ON_WORDS = 4;

    /** A listed name of one word must have so many letters to be told in any company. */
    static final int LONG_ALONE = 7;

    /** One of so many letters names nobody else by chance; most that other words beside it cost. */
    private static final int UNMISTAKABLE = 10;

    private static final double BESIDE_UNMISTAKABLE = 0.25;

    /** Slips in a family name, as part of its letters, from which on it is another family's. */
    private static final double OTHER_FAMILY = 0.24;

    private static final double OTHER_FORM = 0.03;

    private final Side query;
    private final Side listed;
    private final Alignment alignment;
    private final double[] ofPairs;
    private final double[] ofExtra;
    private final double[] ofMissing;
    private final boolean formsDiffer;
    private boolean numbersDiffer;
    private boolean namesDiffer;
    private boolean patronymicsDiffer;
    private boolean generationsDiffer;
    private final double total;

    Costs(Side query, Side listed, Alignment alignment) {
        this.query = query;
        this.listed = listed;
        this.alignment = alignment;
        this.ofPairs = new double[alignment.pairs().size()];
        this.ofExtra = new double[query.size()];
        this.ofMissing = new double[listed.size()];
        this.formsDiffer =
                !query.forms().isEmpty() && !listed.forms().isEmpty() && !agree(query.forms(), listed.forms());
        if (alignment.pairs().isEmpty()) {
            total = Double.POSITIVE_INFINITY;
            return;
        }
        pairs();
        if (listed.isPerson()) {
            person();
        } else {
            others();
        }
        double sum = formsDiffer ? OTHER_FORM : 0;
        sum += sum(ofPairs) + sum(ofExtra) + sum(ofMissing);
        total = sum;
    }

    /** All costs together; may be over 1. */
    double total() {
        return total;
    }

    double score() {
        return score(total);
    }

    /** What is left of 1 after some costs; never nothing, so that unlike names have an order too. */
    static double score(double costs) {
        return costs <= HALF ? 1 - costs : HALF * Math.exp((HALF - costs) / HALF);
    }

    double ofPair(int pair) {
        return ofPairs[pair];
    }

    double ofExtra(int word) {
        return ofExtra[word];
    }

    double ofMissing(int word) {
        return ofMissing[word];
    }

    double ofForms() {
        return formsDiffer ? OTHER_FORM : 0;
    }

    boolean formsDiffer() {
        return formsDiffer;
    }

    boolean formsAgree() {
        return !Collections.disjoint(query.forms(), listed.forms());
    }

    /** Whether both have a name, a father, a generation or a number in one place, and it is another one. */
    boolean contradict() {
        return numbersDiffer || namesDiffer || patronymicsDiffer || generationsDiffer;
    }

    /** Whether they are of other fathers or of other generations. */
    boolean descentDiffers() {
        return patronymicsDiffer || generationsDiffer;
    }

    private void pairs() {
        int letters = 0;
        for (var pair : alignment.pairs()) {
            letters += letters(pair);
        }
        double slip = ofSlips(1, letters);
        for (int p = 0; p < ofPairs.length; p++) {
            var pair = alignment.pairs().get(p);
            generationsDiffer |= pair.isOtherGeneration();
            ofPairs[p] = pair.isOtherGeneration() ? OTHER_GENERATION : pair.isInitial() ? INITIAL : slip * pair.slips();
        }
    }

    /** What slips cost in a name of so many letters. */
    static double ofSlips(double slips, int letters) {
        return slips * SLIP * Math.min(1.5, Math.sqrt(LETTERS / Math.max(4, letters)));
    }

    private int letters(WordPair pair) {
        int letters = 0;
        for (int j = pair.listed(); j < pair.listedTo(); j++) {
            letters += listed.word(j).folded().length();
        }
        return letters;
    }

    private void person() {
        double leftOut = 0;
        int names = 0;
        for (int j = 0; j < ofMissing.length; j++) {
            if (alignment.isMissing(j)) {
                ofMissing[j] = leftOut(listed, j, leftOut);
                leftOut += ofMissing[j];
            } else {
                names += listed.kind(j) == WordKind.FILLER ? 0 : 1;
            }
        }
        for (int i = 0; i < ofExtra.length; i++) {
            if (alignment.isExtra(i)) {
                ofExtra[i] = leftOut(query, i, leftOut);
                leftOut += ofExtra[i];
            }
        }
        if (!namesWhoIsMeant()) {
            missFamily();
        }
        boolean lone = names <= 1 && (names(query) > 1 || names(listed) > 1);
        if (names == 0) {
            // a title or an article is nobody's name
            ofPairs[0] += OTHER_NAME;
        } else if (lone) {
            ofPairs[0] += names(listed) == 1 ? LONE_LISTED : LONE_NAME;
        }
        lookForOtherNames();
        var opposed = new boolean[ofMissing.length];
        int others = 0;
        for (int i = 0; i < ofExtra.length; i++) {
            for (int j = 0; j < ofMissing.length && alignment.isExtra(i); j++) {
                if (alignment.isMissing(j) && !opposed[j] && contradict(i, j)) {
                    ofMissing[j] += contradiction(i, j, others);
                    opposed[j] = true;
                    others++;
                    break;
                }
            }
        }
    }

    /** How many words are names. */
    private static int names(Side side) {
        int names = 0;
        for (var word : side.words()) {
            names += word.kind() == WordKind.FILLER ? 0 : 1;
        }
        return names;
    }

    /** Slips that make another known name, or leave too little of a family name, are told apart; they cost what slips cost. */
    private void lookForOtherNames() {
        boolean missing = false;
        for (int j = 0; j < ofMissing.length; j++) {
            missing |= alignment.isMissing(j)
                    && listed.kind(j) != WordKind.PATRONYMIC
                    && listed.kind(j) != WordKind.FILLER
                    && !listed.isFamily(j);
        }
        for (var pair : alignment.pairs()) {
            var word = query.word(pair.from());
            var other = listed.word(pair.listed());
            if (pair.isInitial()) {
                // Luis C. is no Camilo
                namesDiffer |= missing && listed.isFamilyTold() && other.isInitial();
            } else if (pair.isPlain() && pair.slips() > Slips.SAME_WORD) {
                boolean known = Slips.isBorne(word) && Slips.isBorne(other);
                boolean family = listed.isFamily(pair.listed())
                        && word.script() == other.script()
                        && pair.slips()
                                > OTHER_FAMILY
                                        * Math.max(
                                                word.folded().length(),
                                                other.folded().length());
                namesDiffer |= known || family;
            }
        }
    }

    /** Whether something stands on both sides that few bear. */
    private boolean namesWhoIsMeant() {
        for (var pair : alignment.pairs()) {
            boolean small = listed.kind(pair.listed()) == WordKind.FILLER;
            if (!pair.isInitial() && !small && !listed.isCommon(pair.listed()) && !isFathers(pair)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Names that very many bear do not tell who is meant when only one side has the one that would, and no more does a given name
     * beside that of the father.
     */
    private void missFamily() {
        boolean father = false;
        for (var pair : alignment.pairs()) {
            father |= !pair.isInitial() && isFathers(pair);
        }
        double cost = father ? FAMILY_BESIDE_FATHER : RARE_FAMILY;
        for (int j = 0; j < ofMissing.length && (father || listed.isFamilyTold()); j++) {
            if (alignment.isMissing(j) && listed.isFamily(j) && (father || isRare(listed, j))) {
                ofMissing[j] = cost;
                return;
            }
        }
        boolean address = false;
        for (var word : query.words()) {
            address |= word.kind() == WordKind.PLACE || word.isNumber();
        }
        for (int i = 0; i < ofExtra.length && !address; i++) {
            if (alignment.isExtra(i) && (isRare(query, i) || (father && query.kind(i) == WordKind.FAMILY))) {
                ofExtra[i] = cost;
                return;
            }
        }
    }

    /** Whether one of the two sides has a word for the name of the father. */
    private boolean isFathers(WordPair pair) {
        return query.kind(pair.from()) == WordKind.PATRONYMIC || listed.kind(pair.listed()) == WordKind.PATRONYMIC;
    }

    private static boolean isRare(Side side, int at) {
        return !side.isCommon(at) && side.word(at).weight() == 1;
    }

    private double contradiction(int i, int j, int before) {
        if (query.kind(i) == WordKind.PATRONYMIC) {
            patronymicsDiffer = true;
            return OTHER_PATRONYMIC;
        }
        namesDiffer = true;
        if (query.word(i).isInitial() || listed.word(j).isInitial()) {
            return OTHER_INITIAL;
        }
        return before == 0 ? OTHER_NAME : OTHER_NAME_MORE;
    }

    /** Whether two words that stand for nothing are names in one place: the father's against the father's, others alike. */
    private boolean contradict(int i, int j) {
        boolean father = query.kind(i) == WordKind.PATRONYMIC;
        if (father != (listed.kind(j) == WordKind.PATRONYMIC)) {
            return false;
        }
        return isName(query.word(i)) && isName(listed.word(j));
    }

    private static boolean isName(Word word) {
        return switch (word.kind()) {
            case RARE, NAME, TRADE, GIVEN, FAMILY, PATRONYMIC -> true;
            default -> false;
        };
    }

    private static double leftOut(Side side, int at, double before) {
        double cost =
                switch (side.kind(at)) {
                    case PATRONYMIC -> PATRONYMIC;
                    case GIVEN -> GIVEN;
                    case FILLER, LEGAL_FORM, PLACE, NUMBER -> 0;
                    default ->
                        side.word(at).isInitial() ? GIVEN : side.isPerson() && side.isFamily(at) ? FAMILY : GIVEN;
                };
        return Math.min(cost, Math.max(0, MOST_LEFT_OUT - before));
    }

    private void others() {
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
        for (int i = 0; i < ofExtra.length; i++) {
            ofExtra[i] = alignment.isExtra(i) ? besides(query, i, whole) : 0;
        }
        for (int j = 0; j < ofMissing.length; j++) {
            ofMissing[j] = alignment.isMissing(j) ? besides(listed, j, whole) : 0;
        }
        double most = runsOn() ? RUN_ON : isUnmistakable(UNMISTAKABLE) ? BESIDE_UNMISTAKABLE : 1;
        double extra = sum(ofExtra);
        for (int i = 0; i < ofExtra.length && extra > most; i++) {
            ofExtra[i] *= most / extra;
        }
        if (most == RUN_ON) {
            return;
        }
        boolean[] opposed = new boolean[ofExtra.length];
        for (int j = 0; j < ofMissing.length; j++) {
            for (int i = 0; i < ofExtra.length && alignment.isMissing(j); i++) {
                if (!opposed[i] && alignment.isExtra(i) && inOnePlace(query.kind(i), listed.kind(j))) {
                    oppose(i, j);
                    opposed[i] = true;
                    break;
                }
            }
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
        for (var pair : alignment.pairs()) {
            from = Math.min(from, pair.from());
            to = Math.max(to, pair.to());
            words += pair.to() - pair.from();
            listedWords += pair.listedTo() - pair.listed();
            says += pair.isExact() ? listed.weight(pair.listed(), pair.listedTo()) : 0;
            exact &= pair.isExact();
        }
        for (int j = 0; j < ofMissing.length; j++) {
            if (alignment.isMissing(j) && listed.kind(j) != WordKind.PLACE) {
                return false;
            }
        }
        if (listed.size() == 1 && !isUnmistakable(LONG_ALONE)) {
            return false;
        }
        boolean whole = exact && namesWhoIsMeant();
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

    /** Whether two words would stand in one place of a name: numbers, places and all others each for themselves. */
    private static boolean inOnePlace(WordKind one, WordKind other) {
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

    private double besides(Side side, int at, double whole) {
        if (side.word(at).isNumber()) {
            return listed.isVessel() ? NUMBER_OF_VESSEL : NUMBER_BESIDES;
        }
        double share = side.weight(at) / whole;
        return side.kind(at) == WordKind.PLACE ? Math.min(MOST_OF_PLACE, PLACE_BESIDES * share) : BESIDES * share;
    }

    private static double sum(double[] costs) {
        double sum = 0;
        for (double cost : costs) {
            sum += cost;
        }
        return sum;
    }

    static boolean agree(Set<String> some, Set<String> others) {
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
}
