package dev.tidewaiter.names.index;

import dev.tidewaiter.names.distance.TokenDistance;
import java.util.Arrays;

/** The indexed words that a word is like. */
public final class WordMatches {

    static final WordMatches NONE = new WordMatches(new int[0], new float[0]);

    private final int[] words;
    private final float[] slips;

    private WordMatches(int[] words, float[] slips) {
        this.words = words;
        this.slips = slips;
    }

    /** Takes the first so many numbers of words and how many slips lie between. */
    static WordMatches of(int[] words, float[] slips, int count) {
        return count == 0 ? NONE : new WordMatches(Arrays.copyOf(words, count), Arrays.copyOf(slips, count));
    }

    public int size() {
        return words.length;
    }

    public int word(int at) {
        return words[at];
    }

    public float slips(int at) {
        return slips[at];
    }

    /** Whether a word is among them that is the same but for its spelling. */
    public boolean hasSame() {
        for (float slip : slips) {
            if (slip <= TokenDistance.SAME_WORD) {
                return true;
            }
        }
        return false;
    }
}
