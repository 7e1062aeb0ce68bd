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

        private boolean passes(int at) {
            return wanted[codes[at]];
        }
    }

    /** A word, and in which columns it may stand. */
    @SuppressWarnings("ArrayRecordComponent") // a name for what is looked at together; never compared
    record Searched(Narrowed[] columns) {

        private boolean passes(int at) {
            for (var column : columns) {
                if (column.passes(at)) {
                    return true;
                }
            }
            return false;
        }
    }

    List<Narrowed> narrowed() {
        return narrowed;
    }

    boolean passes(int at) {
        for (int i = 0; i < narrowed.size(); i++) { // a walk over a million: no iterator each
            if (!narrowed.get(i).passes(at)) {
                return false;
            }
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).passes(at)) {
                return false;
            }
        }
        return true;
    }
}
