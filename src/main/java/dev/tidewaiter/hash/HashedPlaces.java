package dev.tidewaiter.hash;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Places told by the hashes of texts. A text leads to every place that was put there for it, and now and then to another one, so that
 * what is found must be compared. Takes eight bytes for each text of a place, in one array that can be kept as it is.
 */
public final class HashedPlaces {

    private static final long LOW = 0xffff_ffffL;

    /** The hash of a text in the upper half, the place in the lower; sorted. */
    private final long[] sorted;

    /** Takes what {@link #sorted} gave. */
    public HashedPlaces(long[] sorted) {
        this.sorted = sorted;
    }

    /** That a text leads to a place, from 0. */
    public static long at(String text, int place) {
        return (long) text.hashCode() << Integer.SIZE | place;
    }

    /** What {@link #at} gave for all texts, in the order in which it is searched. */
    public static long[] sorted(LongStream all) {
        return all.sorted().distinct().toArray();
    }

    /** The places of a text, in their order, each once. */
    public IntStream of(String text) {
        long hash = at(text, 0);
        int found = Arrays.binarySearch(sorted, hash);
        int from = found < 0 ? -found - 1 : found;
        int to = from;
        while (to < sorted.length && (sorted[to] & ~LOW) == hash) {
            to++;
        }
        return Arrays.stream(sorted, from, to).mapToInt(one -> (int) (one & LOW));
    }
}
