package dev.tidewaiter.casework.finding;

import java.util.Arrays;
import java.util.HexFormat;

/** The ids of findings, each with its place in the queue's columns, from 0 in the order in which they came. */
final class PlacesOfIds {

    private int size;
    private long[] high;
    private long[] low;

    /** Open addressing: place plus one, 0 for free. */
    private int[] places;

    PlacesOfIds(int room) {
        high = new long[room];
        low = new long[room];
        places = new int[room * 2];
    }

    int size() {
        return size;
    }

    /** For how many there is room; it grows as they come. */
    int room() {
        return high.length;
    }

    /** The place of an id, the next one where it has none. */
    int put(String id) {
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

    /** The places of those whose ids begin with a number from one to another, as they are compared without a sign. */
    CandidateBlocks between(long from, long to) {
        return CandidateBlocks.between(high, size, from, to);
    }

    /** What stands at a place, as it stands in the order of the queue. */
    QueuePlace ranked(int rank, int at) {
        return new QueuePlace(rank, high[at], low[at]);
    }

    /** Offers what stands at a place. */
    void offer(FirstPlaces first, int rank, int at) {
        first.offer(rank, high[at], low[at]);
    }

    /** Whether the id at one place comes before that at another. */
    boolean isBefore(int one, int other) {
        int byHigh = Long.compareUnsigned(high[one], high[other]);
        return byHigh < 0 || (byHigh == 0 && Long.compareUnsigned(low[one], low[other]) < 0);
    }
}
