package dev.tidewaiter.casework.queue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
    static final class Members {

        private final int @Nullable [] places;
        private final int count;
        private @Nullable BitSet among;

        /** Places in their order. */
        Members(int[] places) {
            this.places = places;
            this.count = places.length;
        }

        Members(BitSet among) {
            this.places = null;
            this.count = among.cardinality();
            this.among = among;
        }

        int count() {
            return count;
        }

        CandidateBlocks candidates() {
            return places == null ? CandidateBlocks.in(among()) : CandidateBlocks.at(places);
        }

        /** Made when others are looked at first: to go through places in their order needs none. */
        private synchronized BitSet among() {
            var known = among;
            if (known == null) {
                known = new BitSet();
                for (int place : Objects.requireNonNull(places)) {
                    known.set(place);
                }
                among = known;
            }
            return known;
        }

        private int kept(int[] block, int count) {
            var in = among();
            int kept = 0;
            for (int i = 0; i < count; i++) {
                if (in.get(block[i])) {
                    block[kept++] = block[i];
                }
            }
            return kept;
        }
    }

    /** A column of which only some values are wanted. */
    static final class Narrowed {

        private final int column;
        private final int[] codes;
        private final int[] values;
        private final int of;
        private boolean @Nullable [] wanted;

        /**
         * Some values of a column.
         *
         * @param column its number
         * @param codes  the value of each place
         * @param values those that are wanted
         * @param of     how many there are
         */
        Narrowed(int column, int[] codes, int[] values, int of) {
            this.column = column;
            this.codes = codes;
            this.values = values;
            this.of = of;
        }

        int column() {
            return column;
        }

        int[] values() {
            return values;
        }

        private double share() {
            return (double) values.length / of;
        }

        /** Made when it is looked at: a column may have some ten thousand values, and often only those that have a wanted one come. */
        private boolean[] wanted() {
            var known = wanted;
            if (known == null) {
                known = new boolean[of];
                for (int value : values) {
                    known[value] = true;
                }
                wanted = known;
            }
            return known;
        }

        /** Keeps those of the first places of a block that pass, in their order; how many they are. */
        private int kept(int[] block, int count) {
            return values.length == 1 ? kept(block, count, values[0]) : kept(block, count, wanted());
        }

        private int kept(int[] block, int count, int value) {
            int kept = 0;
            for (int i = 0; i < count; i++) {
                int at = block[i];
                if (codes[at] == value) {
                    block[kept++] = at;
                }
            }
            return kept;
        }

        private int kept(int[] block, int count, boolean[] some) {
            int kept = 0;
            for (int i = 0; i < count; i++) {
                int at = block[i];
                if (some[codes[at]]) {
                    block[kept++] = at;
                }
            }
            return kept;
        }
    }

    /** The same that looks at one more column. */
    QueueSieve with(Narrowed one) {
        var more = new ArrayList<>(narrowed);
        more.add(one);
        return new QueueSieve(more, members);
    }

    /** The same that does not look at a column, since only what passes it comes. */
    QueueSieve without(Narrowed one) {
        return new QueueSieve(narrowed.stream().filter(other -> other != one).toList(), members);
    }

    /** The same that does not look at some places, since only they come. */
    QueueSieve without(Members one) {
        return new QueueSieve(
                narrowed, members.stream().filter(other -> other != one).toList());
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
