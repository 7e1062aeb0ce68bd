package dev.tidewaiter.casework.queue;

import java.util.ArrayList;
import java.util.BitSet;
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

    /** Of which each place must be, or null where it need not. */
    private final @Nullable BitSet among;

    /** What each place must have, or null where it need not. */
    private final long @Nullable [] numbers;

    private final long fromNumber;
    private final long width;
    private final Iterator<Range> ranges;
    private final long count;
    private final int[] block = new int[SIZE];
    private Range range = new Range(0, 0);
    private int at;

    private record Range(int from, int to) {}

    private CandidateBlocks(int @Nullable [] places, List<Range> ranges) {
        this(places, ranges, null, 0, 0, null);
    }

    private CandidateBlocks(
            int @Nullable [] places,
            List<Range> ranges,
            long @Nullable [] numbers,
            long from,
            long width,
            @Nullable BitSet among) {
        this.among = among;
        this.numbers = numbers;
        this.fromNumber = from;
        this.width = width;
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

    /**
     * Those that have a number from one to another, as they are compared without a sign.
     *
     * @param numbers the number of each place
     * @param size    how many places there are
     */
    static CandidateBlocks between(long[] numbers, int size, long from, long to) {
        return new CandidateBlocks(null, List.of(new Range(0, size)), numbers, from, to - from, null);
    }

    /** Those at some places. */
    static CandidateBlocks in(BitSet among, int count) {
        return new CandidateBlocks(null, List.of(new Range(0, count)), null, 0, 0, among);
    }

    /** How many places there are at most. */
    long count() {
        return count;
    }

    /** The places of the block that was read last, from the first on. */
    int[] block() {
        return block;
    }

    /** Reads the next block; how many places it has, 0 at the end. */
    int next() {
        return among != null ? nextIn(among) : numbers != null ? nextBetween(numbers) : nextPlaces();
    }

    private int nextIn(BitSet of) {
        int read = 0;
        int place = at < 0 ? -1 : of.nextSetBit(at);
        while (place >= 0 && read < SIZE) {
            block[read++] = place;
            place = of.nextSetBit(place + 1);
        }
        at = place;
        return read;
    }

    private int nextBetween(long[] of) {
        if (range.to == 0 && ranges.hasNext()) {
            range = ranges.next();
        }
        int read = 0;
        int end = range.to;
        int place = at;
        long most = width + Long.MIN_VALUE;
        while (place < end && read < SIZE) {
            if (of[place] - fromNumber + Long.MIN_VALUE <= most) {
                block[read++] = place;
            }
            place++;
        }
        at = place;
        return read;
    }

    private int nextPlaces() {
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
