package dev.tidewaiter.names.search;

import dev.tidewaiter.names.distance.TokenDistance;
import dev.tidewaiter.names.index.TermDictionary;
import dev.tidewaiter.names.index.WordProbe;
import dev.tidewaiter.names.token.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which words of a query each indexed word is like, and how many slips lie between: what the query's units tell, and what is looked at
 * when a name may depend on it. For one query and one thread.
 */
final class QueryTokenMatches {

    private final List<Word> query;
    private final TermDictionary terms;
    private final @Nullable WordProbe[] probes;

    // an open hash of indexed words; the number of a word and one more, as 0 is an empty place
    private int[] words;
    private long[] masks;
    private long[] looked;
    private float[] slips;
    private int used;

    QueryTokenMatches(List<Word> query, List<QueryUnits.Unit> units, TermDictionary terms) {
        this.query = query;
        this.terms = terms;
        this.probes = new WordProbe[query.size()];
        int matches = 0;
        for (var unit : units) {
            matches += unit.matches().size();
        }
        allocate(Integer.highestOneBit(Math.max(16, matches)) * 4);
        for (var unit : units) {
            var found = unit.matches();
            for (int i = 0; i < found.size(); i++) {
                put(found.word(i), unit.mask(), found.slips(i));
            }
        }
    }

    /** Where a word stands, or would. */
    int place(int word) {
        int place = ((word * 0x9e3779b9) >>> 8) & (words.length - 1);
        while (words[place] != 0 && words[place] != word + 1) {
            place = (place + 1) & (words.length - 1);
        }
        return place;
    }

    /** The words of the query that the word at a place is like, a bit each; 0 when it is like none. */
    long mask(int place) {
        return masks[place];
    }

    /** How many slips lie between it and the one that it is most like. */
    float slips(int place) {
        return slips[place];
    }

    /** Looks whether a word is like some words of the query after all; whether it is. */
    boolean look(int word, long at) {
        int place = place(word);
        if (words[place] == 0) {
            place = put(word, 0, 0);
        }
        long open = at & ~looked[place];
        looked[place] |= at;
        for (long left = open; left != 0; left &= left - 1) {
            int i = Long.numberOfTrailingZeros(left);
            var probe = probes[i] == null ? terms.probe(query.get(i)) : probes[i];
            probes[i] = probe;
            double between = probe.slips(word);
            if (between < TokenDistance.OTHER) {
                // it may stand elsewhere now that one more was put in
                place = put(word, 1L << i, (float) between);
            }
        }
        return masks[place] != 0;
    }

    private int put(int word, long mask, float slip) {
        if (used * 2 > words.length) {
            grow();
        }
        int place = place(word);
        used += words[place] == 0 ? 1 : 0;
        words[place] = word + 1;
        slips[place] = masks[place] == 0 ? slip : Math.min(slips[place], slip);
        masks[place] |= mask;
        return place;
    }

    private void grow() {
        var oldWords = words;
        var oldMasks = masks;
        var oldLooked = looked;
        var oldSlips = slips;
        allocate(words.length * 2);
        for (int i = 0; i < oldWords.length; i++) {
            if (oldWords[i] != 0) {
                int place = place(oldWords[i] - 1);
                words[place] = oldWords[i];
                masks[place] = oldMasks[i];
                looked[place] = oldLooked[i];
                slips[place] = oldSlips[i];
            }
        }
    }

    private void allocate(int size) {
        words = new int[size];
        masks = new long[size];
        looked = new long[size];
        slips = new float[size];
    }
}
