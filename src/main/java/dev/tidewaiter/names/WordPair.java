package dev.tidewaiter.names;

/**
 * A word of the query that stands for a word of the listed name.
 *
 * @param unit     what was read in the query
 * @param listed   the place of the listed word
 * @param likeness how alike they are, 0 to 1
 * @param weight   how much the pair says
 */
record WordPair(Query.Unit unit, int listed, double likeness, double weight) {

    double gain() {
        return likeness * weight;
    }

    /** Whether it is one word, spelled alike or in another script. */
    boolean isExact() {
        return likeness >= Likeness.SAME_WORD;
    }
}
