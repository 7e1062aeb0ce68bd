package dev.tidewaiter.names;

import java.util.Arrays;

/** A growing bag of numbers. */
final class Numbers {

    static final int[] NONE = {};

    private int[] values;
    private int size;

    Numbers() {
        this(32);
    }

    Numbers(int expected) {
        values = new int[expected];
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    void addAll(int[] others) {
        for (int other : others) {
            add(other);
        }
    }

    int get(int at) {
        return values[at];
    }

    int size() {
        return size;
    }

    /** The numbers in rising order, each once. */
    int[] sorted() {
        var sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[count++] = sorted[i];
            }
        }
        return count == size ? sorted : Arrays.copyOf(sorted, count);
    }
}
