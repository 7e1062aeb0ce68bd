package dev.tidewaiter.names.index;

import dev.tidewaiter.names.distance.EditDistance;
import dev.tidewaiter.names.token.Word;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * For every word the hashes of what is left of it when letters are taken out: one or two of its beginning as it is spelled, one of
 * its sound, and all its vowels. Words a few slips apart share at least one. Two words may share a hash by chance, so what is
 * found must be compared. Takes about 110 bytes a word.
 */
public final class DeletionNeighbourhood {

    /** Letters of the beginning that are used; slips further back are found because the beginnings are equal. */
    private static final int BEGINNING = 6;

    private static final int SHORTEST = 3;

    /** In a shorter word two slips leave too little of it, unless both are of vowels or twins. */
    public static final int SHORTEST_FOR_TWO = 7;

    private static final int SHORTEST_SKELETON = 3;
    private static final int MOST = 2 + 2 * BEGINNING + BEGINNING * (BEGINNING - 1) / 2 + 1;

    private final HashPostings rows;

    DeletionNeighbourhood(List<Word> words) {
        var hashes = new int[MOST];
        rows = new HashPostings(words.size(), sink -> {
            for (int number = 0; number < words.size(); number++) {
                int count = words.get(number).isNumber() ? 0 : hashes(words.get(number), true, hashes);
                for (int i = 0; i < count; i++) {
                    sink.put(hashes[i], number);
                }
            }
        });
    }

    private DeletionNeighbourhood(HashPostings rows) {
        this.rows = rows;
    }

    static DeletionNeighbourhood read(IndexInput in) {
        return new DeletionNeighbourhood(HashPostings.read(in));
    }

    void write(IndexOutput out) throws IOException {
        rows.write(out);
    }

    /**
     * Adds the words that may be a few slips from a word.
     *
     * @param two whether two letters may be wrong anywhere
     */
    void collect(Word word, boolean two, IntList found) {
        var hashes = new int[MOST];
        int count = hashes(word, two, hashes);
        for (int i = 0; i < count; i++) {
            rows.collect(hashes[i], found);
        }
    }

    /** The hashes of a word, each once. */
    private static int hashes(Word word, boolean two, int[] into) {
        int count = without(word.folded(), two && word.folded().length() >= SHORTEST_FOR_TWO, 0, into);
        if (!word.key().equals(word.folded())) {
            count = without(word.key(), false, count, into);
        }
        int skeleton = skeleton(word.folded());
        if (skeleton != 0) {
            into[count++] = skeleton;
        }
        Arrays.sort(into, 0, count);
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || into[i] != into[i - 1]) {
                into[distinct++] = into[i];
            }
        }
        return distinct;
    }

    private static int without(String text, boolean two, int from, int[] into) {
        int length = Math.min(text.length(), BEGINNING);
        if (length < SHORTEST) {
            return from;
        }
        int count = from;
        into[count++] = hash(text, length, -1, -1);
        for (int i = 0; i < length; i++) {
            into[count++] = hash(text, length, i, -1);
            for (int j = i + 1; j < length && two; j++) {
                into[count++] = hash(text, length, i, j);
            }
        }
        return count;
    }

    private static int hash(String text, int length, int without, int alsoWithout) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < length; i++) {
            if (i != without && i != alsoWithout) {
                hash = (hash ^ text.charAt(i)) * 0x01000193;
            }
        }
        return hash ^ (hash >>> 15);
    }

    /** The consonants with voiced and voiceless ones alike, so that any number of slips in vowels leaves it as it is; 0 when too few. */
    private static int skeleton(String folded) {
        int hash = 0x3c6ef372;
        int count = 0;
        char last = 0;
        for (int i = 0; i < folded.length(); i++) {
            char sound = EditDistance.twinOf(folded.charAt(i));
            if (sound != 0 && sound != last) {
                hash = (hash ^ sound) * 0x01000193;
                count++;
            }
            last = sound;
        }
        return count < SHORTEST_SKELETON ? 0 : hash ^ (hash >>> 15);
    }
}
