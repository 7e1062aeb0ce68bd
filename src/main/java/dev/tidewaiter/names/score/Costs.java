package dev.tidewaiter.names.score;

import dev.tidewaiter.names.parse.ComparedName;

/**
 * What an alignment comes to: each pair of words, each word that only one side has, each contradiction and the legal forms take
 * something from 1. A word that only one side has is unknown to the other and costs little or as much as it says; words that
 * stand in one place and differ contradict each other and cost more than both alone.
 */
public abstract sealed class Costs permits PersonCosts, FirmCosts {

    private static final double SLIP = 0.087;

    /** Letters in a name of common length: in a shorter one a slip weighs more, in a longer one less. */
    private static final double LETTERS = 13;

    private static final double HALF = 0.5;
    private static final double INITIAL = 0.03;
    private static final double OTHER_GENERATION = 0.22;
    private static final double OTHER_FORM = 0.03;

    // with these a name is also held off without comparing it

    /** Another name in the place of one. */
    public static final double OTHER_NAME = 0.3;

    /** A family name that few bear, when all else that agrees is borne by many. */
    public static final double RARE_FAMILY = 0.21;

    /** The same beside the name of the father and a family name that many bear. */
    public static final double FAMILY_BESIDE_FATHER = 0.16;

    /** A listed name of one word that the query has among others: many share a word. */
    public static final double LONE_LISTED = 0.25;

    /** What one side has besides, by the part of the whole that it says. */
    public static final double BESIDES = 1.05;

    /** So many words besides are a text that runs on after the name. */
    public static final int RUN_ON_WORDS = 4;

    /** A listed name of one word must have so many letters to be told in any company. */
    public static final int LONG_ALONE = 7;

    final ComparedName query;
    final ComparedName listed;
    final Alignment alignment;
    final double[] ofPairs;
    final double[] ofExtra;
    final double[] ofMissing;
    private final boolean formsDiffer;
    private double total = Double.POSITIVE_INFINITY;

    Costs(ComparedName query, ComparedName listed, Alignment alignment) {
        this.query = query;
        this.listed = listed;
        this.alignment = alignment;
        this.ofPairs = new double[alignment.pairs().size()];
        this.ofExtra = new double[query.size()];
        this.ofMissing = new double[listed.size()];
        this.formsDiffer = query.formsDifferFrom(listed);
    }

    /** The costs of an alignment, of a person's name or another's. */
    static Costs of(ComparedName query, ComparedName listed, Alignment alignment) {
        var costs =
                listed.isPerson() ? new PersonCosts(query, listed, alignment) : new FirmCosts(query, listed, alignment);
        if (!alignment.pairs().isEmpty()) {
            costs.countPairs();
            costs.countRest();
            costs.total = costs.ofForms() + (sum(costs.ofPairs) + sum(costs.ofExtra) + sum(costs.ofMissing));
        }
        return costs;
    }

    /** Counts what stands for nothing, when something is paired. */
    abstract void countRest();

    /** Whether both have a name, a father, a generation or a number in one place, and it is another one. */
    abstract boolean contradict();

    /** Whether they are of other fathers or of other generations. */
    abstract boolean descentDiffers();

    /** All costs together; may be over 1. */
    final double total() {
        return total;
    }

    public final double score() {
        return score(total);
    }

    /** What is left of 1 after some costs; never nothing, so that unlike names have an order too. */
    public static double score(double costs) {
        return costs <= HALF ? 1 - costs : HALF * Math.exp((HALF - costs) / HALF);
    }

    final double ofPair(int pair) {
        return ofPairs[pair];
    }

    final double ofExtra(int word) {
        return ofExtra[word];
    }

    final double ofMissing(int word) {
        return ofMissing[word];
    }

    final double ofForms() {
        return formsDiffer ? OTHER_FORM : 0;
    }

    final boolean formsDiffer() {
        return formsDiffer;
    }

    private void countPairs() {
        int letters = 0;
        for (var pair : alignment.pairs()) {
            letters += listed.letters(pair.listed(), pair.listedTo());
        }
        double slip = ofSlips(1, letters);
        for (int p = 0; p < ofPairs.length; p++) {
            var pair = alignment.pairs().get(p);
            ofPairs[p] = switch (pair.kind()) {
                case INITIAL -> INITIAL;
                case GENERATION -> OTHER_GENERATION;
                default -> slip * pair.slips();
            };
        }
    }

    /** What slips cost in a name of so many letters. */
    public static double ofSlips(double slips, int letters) {
        return slips * SLIP * Math.min(1.5, Math.sqrt(LETTERS / Math.max(4, letters)));
    }

    static double sum(double[] costs) {
        double sum = 0;
        for (double cost : costs) {
            sum += cost;
        }
        return sum;
    }
}
