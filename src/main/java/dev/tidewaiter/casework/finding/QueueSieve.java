package dev.tidewaiter.casework.finding;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets through what a filter wants, by the codes in the queue's columns. */
final class QueueSieve {

    private final List<Narrowed> narrowed;
    private final List<Searched> words;
    private final @Nullable Members members;

    /** Of columns that each must pass, words that each must stand somewhere, and places of which it must be; null for any place. */
    QueueSieve(Collection<Narrowed> narrowed, List<Searched> words, @Nullable Members members) {
        this.members = members;
        this.narrowed = narrowed.stream()
                .sorted(Comparator.comparingDouble(Narrowed::share)) // most findings fail early
                .toList();
        this.words = words;
    }

    /** Some places, in order. */
    @SuppressWarnings("ArrayRecordComponent") // a name for what is looked at together; never compared
    record Members(int[] places, BitSet among) {

        static Members of(int[] places) {
            var among = new BitSet(places.length == 0 ? 0 : places[places.length - 1] + 1);
            for (int place : places) {
                among.set(place);
            }
            return new Members(places, among);
        }

        private int kept(int[] block, int count) {
            int kept = 0;
            for (int i = 0; i < count; i++) {
                if (among.get(block[i])) {
                    block[kept++] = block[i];
                }
            }
            return kept;
        }
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

    @Nullable
    Members members() {
        return members;
    }

    /** Keeps those of the first places of a block that pass, in their order; how many they are. A column is walked at a time. */
    int kept(int[] block, int count) {
        int kept = members == null ? count : members.kept(block, count);
        for (var column : narrowed) {
            kept = column.kept(block, kept);
        }
        for (var word : words) {
            kept = word.kept(block, kept);
        }
        return kept;
    }
}
