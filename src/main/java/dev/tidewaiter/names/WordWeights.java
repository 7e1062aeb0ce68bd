package dev.tidewaiter.names;

/** How much each indexed word says: less the more owners share it. */
final class WordWeights {

    /** Up to so many owners a word is as good as its own. */
    private static final int FEW = 3;

    /** From so many owners on a word is a common name on the lists, and alone accuses nobody. */
    private static final int COMMON_FROM = 5;

    private static final double COMMON_SHARE = 0.001;
    private static final double FALL = 0.25;

    private final WordIndex index;
    private final double[] weights;
    private final boolean[] common;

    WordWeights(WordIndex index, int[] owners, int allOwners) {
        this.index = index;
        this.weights = new double[index.size()];
        this.common = new boolean[index.size()];
        double many = COMMON_FROM + COMMON_SHARE * allOwners;
        for (int i = 0; i < weights.length; i++) {
            var word = index.word(i);
            double weight = word.weight();
            if (owners[i] > FEW && word.kind().distinguishes()) {
                weight /= 1 + FALL * Math.log((double) owners[i] / FEW);
            }
            weights[i] = weight;
            common[i] = owners[i] >= many
                    || word.kind() == WordKind.NAME
                    || word.kind() == WordKind.FAMILY
                    || word.kind() == WordKind.GIVEN;
        }
    }

    double of(int number) {
        return weights[number];
    }

    double of(Word word) {
        int number = index.number(word);
        return number < 0 ? word.weight() : Math.min(word.weight(), weights[number]);
    }

    /** Whether many bear it: firms everywhere, or many of those listed. */
    boolean isCommon(int number) {
        return common[number];
    }
}
