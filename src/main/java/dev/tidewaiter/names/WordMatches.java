package dev.tidewaiter.names;

import java.util.Arrays;

/** The indexed words that a word is like. */
final class WordMatches {

    static final WordMatches NONE = new WordMatches(new int[0], new double[0]);

    private final int[] words;
    private final double[] likeness;

    /** Takes the words' numbers in rising order, and how like each is. */
    WordMatches(int[] words, double[] likeness) {
        this.words = words;
        this.likeness = likeness;
    }

    boolean isEmpty() {
        return words.length == 0;
    }

    /** The numbers of the words; not to be changed. */
    int[] words() {
        return words;
    }

    /** How like an indexed word is; 0 when it is not among the matches. */
    double likenessOf(int word) {
        int at = Arrays.binarySearch(words, word);
        return at < 0 ? 0 : likeness[at];
    }
}
