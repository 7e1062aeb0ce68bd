package dev.tidewaiter.names.index;

import java.io.IOException;
import java.util.Arrays;

/**
 * Numbers found by hashes, each hash leading to any number of them. Of a hash only as many bits are kept as a number leaves free, so
 * now and then a number is found that was never put there. Takes about five bytes for each number and hash.
 */
final class HashPostings {

    /** How the numbers are put in; it is run twice, the first time for counting. */
    interface Filling {
        void putInto(Sink sink);
    }

    /** Takes a number by a hash. */
    interface Sink {
        void put(int hash, int number);
    }

    static final HashPostings NONE = new HashPostings(0, sink -> {});

    /** Numbers in a row, about; more take less memory and more time. */
    private static final int LENGTH = 4;

    private final int[] starts;

    /** A number in the low bits, above them what there is room for of its hash. */
    private final int[] entries;

    private final int numberBits;

    /**
     * Fills the rows.
     *
     * @param numbers how many numbers there are, from 0
     */
    HashPostings(int numbers, Filling filling) {
        numberBits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, numbers));
        int[] total = new int[1];
        filling.putInto((hash, number) -> total[0]++);
        starts = new int[Math.max(1, total[0] / LENGTH) + 1];
        filling.putInto((hash, number) -> starts[row(hash) + 1]++);
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        entries = new int[total[0]];
        var next = Arrays.copyOf(starts, starts.length - 1);
        filling.putInto((hash, number) -> entries[next[row(hash)]++] = number | print(hash));
    }

    private HashPostings(int numberBits, int[] starts, int[] entries) {
        this.numberBits = numberBits;
        this.starts = starts;
        this.entries = entries;
    }

    static HashPostings read(IndexInput in) {
        return new HashPostings(in.number(), in.ints(), in.ints());
    }

    void write(IndexOutput out) throws IOException {
        out.number(numberBits);
        out.ints(starts);
        out.ints(entries);
    }

    boolean isEmpty() {
        return entries.length == 0;
    }

    /** Adds what was put in by a hash, and now and then more. */
    void collect(int hash, IntList found) {
        int row = row(hash);
        int print = print(hash);
        int low = (1 << numberBits) - 1;
        for (int at = starts[row]; at < starts[row + 1]; at++) {
            if ((entries[at] & ~low) == print) {
                found.add(entries[at] & low);
            }
        }
    }

    private int row(int hash) {
        long mixed = Integer.toUnsignedLong(hash * 0x9e3779b9);
        return (int) ((mixed * (starts.length - 1)) >>> Integer.SIZE);
    }

    private int print(int hash) {
        return (hash * 0x85ebca6b) << numberBits;
    }
}
