package dev.tidewaiter.casework.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Lets through what a filter wants, by the codes in the queue's columns. */
final class QueueSieve {

    private final List<Narrowed> narrowed;
    private final List<Searched> words;

    /** Of columns that each must pass, and words that each must stand somewhere. */
    QueueSieve(Collection<Narrowed> narrowed, List<Searched> words) {
        this.narrowed = narrowed.stream()
                .sorted(Comparator.comparingDouble(Narrowed::share)) // most findings fail early
                .toList();
        this.words = words;
    }

    /** A column of which only some codes are wanted. */
    @SuppressWarnings("ArrayRecordComponent") // a name for what is looked at together; never compared
    record Narrowed(int column, int[] codes, boolean[] wanted, int count) {

        private double share() {
            return (double) count / wanted.length;
        }

        /** Keeps those of the first places of a block that pass, in their order; how many they are. */
        private int kept(int[] block, int count) {
            int kept = 0;
            for (int i = 0; i < count; i++) {
                int at = block[i];
                if (wanted[codes[at]]) {
                    block[kept++] = at;
                }
            }
            return kept;
        }
    }

    /** A word, and in which columns it may stand. */
    @SuppressWarnings("ArrayRecordComponent") // a name for what is looked at together; never compared
    record Searched(Narrowed[] columns) {

        private int kept(int[] block, int count) {
            int kept = 0;
            for (int i = 0; i < count; i++) {
                if (isIn(block[i])) {
                    block[kept++] = block[i];
                }
            }
            return kept;
        }

        private boolean isIn(int at) {
            for (var column : columns) {
                if (column.wanted[column.codes[at]]) {
                    return true;
                }
            }
            return false;
        }
    }

    List<Narrowed> narrowed() {
        return narrowed;
    }

    /** Keeps those of the first places of a block that pass, in their order; how many they are. A column is walked at a time. */
    int kept(int[] block, int count) {
        int kept = count;
        for (var column : narrowed) {
            kept = column.kept(block, kept);
        }
        for (var word : words) {
            kept = word.kept(block, kept);
        }
        return kept;
    }
}
