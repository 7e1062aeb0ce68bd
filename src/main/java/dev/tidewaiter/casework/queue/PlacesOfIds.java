package dev.tidewaiter.casework.queue;

import java.util.Arrays;
import java.util.HexFormat;

/** The ids of findings, each with its place in the queue's columns, from 0 in the order in which they came, and its own in the queue. */
final class PlacesOfIds {

    private int size;
    private long[] high;
    private long[] low;
    private long[] order;

    /** Open addressing: place plus one, 0 for free. */
    private int[] places;

    PlacesOfIds(int room) {
        high = new long[room];
        low = new long[room];
        order = new long[room];
        places = new int[room * 2];
    }

    int size() {
        return size;
    }

    /** For how many there is room; it grows as they come. */
    int room() {
        return high.length;
    }

    /** The place of an id, the next one where it has none; with where it stands in the queue now. */
    int put(String id, long ordered) {
        if (size * 2 >= places.length) {
            grow();
        }
        long idHigh = high(id);
        long idLow = low(id);
        int at = slot(idHigh, idLow);
        if (places[at] == 0) {
            high[size] = idHigh;
            low[size] = idLow;
            places[at] = ++size;
        }
        order[places[at] - 1] = ordered;
        return places[at] - 1;
    }

    private static long high(String id) {
        return HexFormat.fromHexDigitsToLong(id, 0, 16);
    }

    private static long low(String id) {
        return HexFormat.fromHexDigitsToLong(id, 16, 32);
    }

    private int slot(long idHigh, long idLow) {
        int at = (int) idLow & (places.length - 1);
        while (places[at] != 0 && (high[places[at] - 1] != idHigh || low[places[at] - 1] != idLow)) {
            at = (at + 1) & (places.length - 1);
        }
        return at;
    }

    private void grow() {
        int room = high.length * 2;
        high = Arrays.copyOf(high, room);
        low = Arrays.copyOf(low, room);
        order = Arrays.copyOf(order, room);
        places = new int[room * 2];
        for (int i = 0; i < size; i++) {
            places[slot(high[i], low[i])] = i + 1;
        }
    }

    /** The place of an id; -1 where it has none. */
    int find(String id) {
        return places[slot(high(id), low(id))] - 1;
    }

    /** The place of an id that has one. */
    int of(long idHigh, long idLow) {
        int at = places[slot(idHigh, idLow)] - 1;
        if (at < 0) {
            throw new IllegalStateException("a run has found what nobody kept");
        }
        return at;
    }

    /** The places of those that stand in the queue from one number to another. */
    CandidateBlocks between(long from, long to) {
        return CandidateBlocks.between(order, size, from, to);
    }

    /** Some numbers of the queue's order, sorted; between two that follow each other stand about as many as between any others. */
    long[] sample(int most) {
        int some = Math.min(most, size);
        var sample = new long[some];
        for (int i = 0; i < some; i++) {
            sample[i] = order[(int) ((long) i * size / some)];
        }
        Arrays.sort(sample);
        return sample;
    }

    /** What stands at a place, as it stands in the order of the queue. */
    QueuePlace ranked(int rank, int at) {
        return new QueuePlace(rank, order[at], high[at], low[at]);
    }

    /** Offers what stands at a place. */
    void offer(FirstPlaces first, int rank, int at) {
        first.offer(rank, order[at], high[at], low[at]);
    }

    /** Whether what stands at one place comes before that at another, of one severity. */
    boolean isBefore(int one, int other) {
        if (order[one] != order[other]) {
            return order[one] < order[other];
        }
        int byHigh = Long.compareUnsigned(high[one], high[other]);
        return byHigh < 0 || (byHigh == 0 && Long.compareUnsigned(low[one], low[other]) < 0);
    }
}
