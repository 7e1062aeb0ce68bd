package dev.tidewaiter.casework.queue;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Lets through what a filter wants, by the codes in the queue's columns. */
final class QueueSieve {

    private final List<Narrowed> narrowed;
    private final List<Members> members;

    /** Of columns that each must pass, and of places of each of which it must be. */
    QueueSieve(Collection<Narrowed> narrowed, Collection<Members> members) {
        this.members =
                members.stream().sorted(Comparator.comparingInt(Members::count)).toList();
        this.narrowed = narrowed.stream()
                .sorted(Comparator.comparingDouble(Narrowed::share)) // most findings fail early
                .toList();
    }

    /** Some places. */
    record Members(BitSet among, int count) {

        Members(BitSet among) {
            this(among, among.cardinality());
        }

        static Members of(int[] places) {
            var among = new BitSet(places.length == 0 ? 0 : places[places.length - 1] + 1);
            for (int place : places) {
                among.set(place);
            }
            return new Members(among, places.length);
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
    @SuppressWarnings(
            "ArrayRecordComponent") // a name for what is looked at together; equal is only the one with these very
    // arrays
    record Narrowed(int column, int[] codes, boolean[] wanted, int count) {

        Narrowed(int column, int[] codes, boolean[] wanted) {
            this(column, codes, wanted, count(wanted));
        }

        private static int count(boolean[] wanted) {
            int count = 0;
            for (boolean one : wanted) {
                count += one ? 1 : 0;
            }
            return count;
        }

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

    /** The same that does not look at a column, since only what passes it comes. */
    QueueSieve without(Narrowed one) {
        return new QueueSieve(
                narrowed.stream().filter(other -> !other.equals(one)).toList(), members);
    }

    /** The same that does not look at some places, since only they come. */
    QueueSieve without(Members one) {
        return new QueueSieve(
                narrowed, members.stream().filter(other -> !other.equals(one)).toList());
    }

    List<Narrowed> narrowed() {
        return narrowed;
    }

    List<Members> members() {
        return members;
    }

    /** Keeps those of the first places of a block that pass, in their order; how many they are. A column is walked at a time. */
    int kept(int[] block, int count) {
        int kept = count;
        for (var places : members) {
            kept = places.kept(block, kept);
        }
        for (var column : narrowed) {
            kept = column.kept(block, kept);
        }
        return kept;
    }
}
