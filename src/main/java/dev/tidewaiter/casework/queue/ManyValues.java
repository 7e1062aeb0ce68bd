package dev.tidewaiter.casework.queue;

import dev.tidewaiter.casework.queue.QueuePage.Count;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values of which a place in the queue's columns may have several: four bytes for each that it has, and four more once somebody has counted,
 * since many places may have the same.
 */
final class ManyValues {

    private static final int[] NOWHERE = {};

    private final Map<String, int[]> placesOf = new HashMap<>();
    private @Nullable ByPlace byPlace;

    /** Gives a value its places, of which some may come twice, in place of those that it had. The array belongs to it from now on. */
    void set(String value, int[] places) {
        var distinct = distinct(places);
        if (distinct.length == 0) {
            placesOf.remove(value);
        } else {
            placesOf.put(value, distinct);
        }
        byPlace = null;
    }

    void clear() {
        placesOf.clear();
        byPlace = null;
    }

    private static int[] distinct(int[] places) {
        Arrays.sort(places);
        int kept = 0;
        for (int place : places) {
            if (kept == 0 || places[kept - 1] != place) {
                places[kept++] = place;
            }
        }
        return kept == places.length ? places : Arrays.copyOf(places, kept);
    }

    boolean isEmpty() {
        return placesOf.isEmpty();
    }

    /** All values that some place has. */
    Set<String> values() {
        return placesOf.keySet();
    }

    /** The places that have a value, in order. */
    int[] of(String value) {
        return placesOf.getOrDefault(value, NOWHERE);
    }

    /** The places that have any of some values, in order. */
    int[] of(Collection<String> some) {
        return some.size() == 1
                ? of(some.iterator().next())
                : distinct(some.stream()
                        .flatMapToInt(value -> Arrays.stream(of(value)))
                        .toArray());
    }

    /** Counts of some places how many have each value. */
    Counting counting(int size) {
        return new Counting(byPlace(size));
    }

    /** Made when somebody asks, until a finding changes. */
    private synchronized ByPlace byPlace(int size) {
        var known = byPlace;
        if (known == null || known.from().length != size + 1) {
            known = ByPlace.of(placesOf, size);
            byPlace = known;
        }
        return known;
    }

    /**
     * The values that each place has.
     *
     * @param names  the values, by their numbers
     * @param from   where the values of each place begin among all, and behind the last one where they end
     * @param values their numbers
     */
    @SuppressWarnings("ArrayRecordComponent") // a name for what is looked at together; never compared
    private record ByPlace(List<String> names, int[] from, int[] values) {

        static ByPlace of(Map<String, int[]> placesOf, int size) {
            var names = List.copyOf(placesOf.keySet());
            var from = new int[size + 1];
            placesOf.values().forEach(places -> {
                for (int place : places) {
                    from[place + 1]++;
                }
            });
            for (int place = 0; place < size; place++) {
                from[place + 1] += from[place];
            }
            var next = from.clone();
            var values = new int[from[size]];
            for (int value = 0; value < names.size(); value++) {
                for (int place : placesOf.getOrDefault(names.get(value), NOWHERE)) {
                    values[next[place]++] = value;
                }
            }
            return new ByPlace(names, from, values);
        }
    }

    /** A count that goes on, block by block. */
    static final class Counting {

        private final ByPlace byPlace;
        private final int[] counts;

        private Counting(ByPlace byPlace) {
            this.byPlace = byPlace;
            this.counts = new int[byPlace.names().size()];
        }

        /** Takes in the first places of a block. */
        void count(int[] block, int kept) {
            var from = byPlace.from();
            var values = byPlace.values();
            for (int i = 0; i < kept; i++) {
                for (int at = from[block[i]]; at < from[block[i] + 1]; at++) {
                    counts[values[at]]++;
                }
            }
        }

        /** The values that most places have. */
        List<Count> most(int most) {
            return MostFrequent.of(counts, byPlace.names(), most);
        }

        /** Adds each count to that of the same value among others. */
        void addTo(int[] others, ColumnValues of) {
            for (int value = 0; value < counts.length; value++) {
                others[of.known(byPlace.names().get(value))] += counts[value];
            }
        }
    }
}
