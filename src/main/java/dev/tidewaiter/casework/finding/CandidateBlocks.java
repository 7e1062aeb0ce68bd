package dev.tidewaiter.casework.finding;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The findings that may pass a filter, some thousand places at a time: each column is then walked by a short loop over what fits into the
 * processor's cache.
 */
final class CandidateBlocks {

    private static final int SIZE = 1 << 12;

    /** The places, or null where each number is a place. */
    private final int @Nullable [] places;

    private final Iterator<Range> ranges;
    private final long count;
    private final int[] block = new int[SIZE];
    private Range range = new Range(0, 0);
    private int at;

    private record Range(int from, int to) {}

    private CandidateBlocks(int @Nullable [] places, List<Range> ranges) {
        this.places = places;
        this.ranges = ranges.iterator();
        this.count = ranges.stream().mapToLong(some -> some.to - some.from).sum();
    }

    /** All findings. */
    static CandidateBlocks all(int size) {
        return new CandidateBlocks(null, List.of(new Range(0, size)));
    }

    /** Those that have one of the wanted values. */
    static CandidateBlocks having(PlacesByValue byValue, boolean[] wanted) {
        var ranges = new ArrayList<Range>();
        for (int code = 0; code < wanted.length; code++) {
            if (wanted[code]) {
                ranges.add(new Range(byValue.from()[code], byValue.from()[code + 1]));
            }
        }
        return new CandidateBlocks(byValue.places(), ranges);
    }

    /** Those at some places. */
    static CandidateBlocks at(int[] places) {
        return new CandidateBlocks(places, List.of(new Range(0, places.length)));
    }

    long count() {
        return count;
    }

    /** The places of the block that was read last, from the first on. */
    int[] block() {
        return block;
    }

    /** Reads the next block; how many places it has, 0 at the end. */
    int next() {
        while (at == range.to && ranges.hasNext()) {
            range = ranges.next();
            at = range.from;
        }
        int read = Math.min(SIZE, range.to - at);
        for (int i = 0; i < read; i++) {
            block[i] = places == null ? at + i : places[at + i];
        }
        at += read;
        return read;
    }
}
