package dev.tidewaiter.casework.queue;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The findings that may pass a filter, some thousand places at a time: each column is then walked by a short loop over what fits into the
 * processor's cache.
 */
final class CandidateBlocks {

    private static final int SIZE = 1 << 12;
    private static final int[] NONE = {};
    private static final int[] FIRST = {0};

    /** The places, or null where each number is a place. */
    private final int @Nullable [] places;

    /** Where the places of each value begin, and end with those of the next. */
    private final int[] from;

    /** The values whose places are read. */
    private final int[] values;

    /** Of which each place must be, or null where it need not. */
    private final @Nullable BitSet among;

    /** What each place must have, or null where it need not. */
    private final long @Nullable [] numbers;

    private final int size;
    private final long fromNumber;
    private final long width;
    private final int[] block = new int[SIZE];
    private int value = -1;
    private int at;
    private int end;

    private CandidateBlocks(int @Nullable [] places, int[] from, int[] values) {
        this.places = places;
        this.from = from;
        this.values = values;
        this.among = null;
        this.numbers = null;
        this.size = 0;
        this.fromNumber = 0;
        this.width = 0;
    }

    private CandidateBlocks(@Nullable BitSet among, long @Nullable [] numbers, int size, long fromNumber, long width) {
        this.places = null;
        this.from = NONE;
        this.values = NONE;
        this.among = among;
        this.numbers = numbers;
        this.size = size;
        this.fromNumber = fromNumber;
        this.width = width;
    }

    /** All findings. */
    static CandidateBlocks all(int size) {
        return new CandidateBlocks(null, new int[] {0, size}, FIRST);
    }

    /** Those that have one of some values. */
    static CandidateBlocks having(PlacesByValue byValue, int... values) {
        return new CandidateBlocks(byValue.places(), byValue.from(), values);
    }

    /**
     * Those that have a number from one to another, as they are compared without a sign.
     *
     * @param numbers the number of each place
     * @param size    how many places there are
     */
    static CandidateBlocks between(long[] numbers, int size, long from, long to) {
        return new CandidateBlocks(null, numbers, size, from, to - from);
    }

    /** Those at some places. */
    static CandidateBlocks in(BitSet among) {
        return new CandidateBlocks(among, null, 0, 0, 0);
    }

    /** The same, in their order. */
    static CandidateBlocks at(int[] places) {
        return new CandidateBlocks(places, new int[] {0, places.length}, FIRST);
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
        int read = 0;
        int place = at;
        long most = width + Long.MIN_VALUE;
        while (place < size && read < SIZE) {
            if (of[place] - fromNumber + Long.MIN_VALUE <= most) {
                block[read++] = place;
            }
            place++;
        }
        at = place;
        return read;
    }

    /** Fills it from the places of as many values as it takes: many have few. */
    private int nextPlaces() {
        int read = 0;
        while (read < SIZE && isMore()) {
            int some = Math.min(SIZE - read, end - at);
            copy(some, read);
            read += some;
            at += some;
        }
        return read;
    }

    private boolean isMore() {
        while (at == end && ++value < values.length) {
            at = from[values[value]];
            end = from[values[value] + 1];
        }
        return at < end;
    }

    private void copy(int some, int to) {
        if (places != null) {
            System.arraycopy(places, at, block, to, some);
            return;
        }
        for (int i = 0; i < some; i++) {
            block[to + i] = at + i;
        }
    }

    /** The first places of a block, after those that do not pass have gone. */
    @FunctionalInterface
    interface Taker {
        void take(int[] block, int kept);
    }

    /** Gives away what passes of all that are left, block by block. */
    void each(QueueSieve sieve, Taker taker) {
        for (int read = next(); read > 0; read = next()) {
            taker.take(block(), sieve.kept(block(), read));
        }
    }
}
