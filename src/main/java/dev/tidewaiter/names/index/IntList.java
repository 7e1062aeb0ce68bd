package dev.tidewaiter.names.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** A growing bag of numbers. */
public final class IntList {

    private int[] values;
    private int size;

    public IntList() {
        this(32);
    }

    public IntList(int expected) {
        values = new int[expected];
    }

    private IntList(int[] values) {
        this.values = values;
        this.size = values.length;
    }

    static IntList read(IndexInput in) {
        return new IntList(in.ints());
    }

    void write(IndexOutput out) throws IOException {
        out.ints(Arrays.copyOf(values, size));
    }

    public void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Math.max(4, size + (size >> 1)));
        }
        values[size++] = value;
    }

    void addAll(IntList others) {
        for (int i = 0; i < others.size; i++) {
            add(others.values[i]);
        }
    }

    public int get(int at) {
        return values[at];
    }

    void clear() {
        size = 0;
    }

    /** Keeps so many, those with the least rank. */
    void keepLeast(int most, IntUnaryOperator rank) {
        for (int kept = 0; kept < Math.min(most, size); kept++) {
            int least = kept;
            for (int i = kept + 1; i < size; i++) {
                least = rank.applyAsInt(values[i]) < rank.applyAsInt(values[least]) ? i : least;
            }
            int value = values[kept];
            values[kept] = values[least];
            values[least] = value;
        }
        size = Math.min(size, most);
    }

    /** Gives back the room that no number has taken. */
    void trim() {
        values = Arrays.copyOf(values, size);
    }

    /** Forgets all numbers and the room for them. */
    void release() {
        values = new int[0];
        size = 0;
    }

    public int size() {
        return size;
    }

    public boolean contains(int value) {
        for (int i = 0; i < size; i++) {
            if (values[i] == value) {
                return true;
            }
        }
        return false;
    }

    /** The numbers in rising order, each once. */
    public int[] sorted() {
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
