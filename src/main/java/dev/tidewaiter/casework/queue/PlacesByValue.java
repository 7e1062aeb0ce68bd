package dev.tidewaiter.casework.queue;

/**
 * The places of the findings that have a value, value after value.
 *
 * @param from   where the places of each value begin among all, and behind the last one where they end
 * @param places all places
 */
@SuppressWarnings("ArrayRecordComponent") // a name for what is looked at together; never compared
record PlacesByValue(int[] from, int[] places) {

    /**
     * Sorts places by value.
     *
     * @param codes  the value of each place
     * @param size   how many places there are
     * @param values how many values
     */
    static PlacesByValue of(int[] codes, int size, int values) {
        var from = new int[values + 1];
        for (int i = 0; i < size; i++) {
            from[codes[i] + 1]++;
        }
        for (int code = 0; code < values; code++) {
            from[code + 1] += from[code];
        }
        var next = from.clone();
        var places = new int[size];
        for (int i = 0; i < size; i++) {
            places[next[codes[i]]++] = i;
        }
        return new PlacesByValue(from, places);
    }

    /** How many values there were. */
    int values() {
        return from.length - 1;
    }

    /** How many findings have one of some values. */
    long count(int... values) {
        long count = 0;
        for (int value : values) {
            count += from[value + 1] - from[value];
        }
        return count;
    }
}
