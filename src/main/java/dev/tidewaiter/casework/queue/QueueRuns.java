package dev.tidewaiter.casework.queue;

import dev.tidewaiter.casework.finding.FoundInRuns;
import dev.tidewaiter.casework.finding.FoundInRuns.FoundThen;
import dev.tidewaiter.casework.queue.QueuePage.Count;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which places of the queue's columns each run has found: four bytes a finding and run, and four more once
 * somebody has counted, since many runs may have found the same. */
final class QueueRuns {

    private static final int[] NOWHERE = {};

    private final Map<String, int[]> placesOf = new HashMap<>();
    private @Nullable ByPlace byPlace;
    private long change = -1; // what earlier versions kept is under 0

    /** Where a finding stands in the columns. */
    @FunctionalInterface
    interface PlaceOf {
        int of(long high, long low);
    }

    /** Takes in what was found up to a change, the findings of which stand in the columns already. */
    void catchUp(FoundInRuns found, long upTo, PlaceOf placeOf) {
        var news = new LinkedHashMap<String, List<FoundThen>>();
        for (var then : found.since(change, upTo)) {
            news.computeIfAbsent(then.run(), run -> new ArrayList<>()).add(then);
        }
        news.forEach((run, chunks) -> {
            boolean anew = chunks.stream().anyMatch(chunk -> chunk.ids().length == 0);
            placesOf.put(
                    run,
                    anew
                            ? places(found.of(run, upTo), NOWHERE, placeOf)
                            : places(chunks, placesOf.getOrDefault(run, NOWHERE), placeOf));
        });
        if (!news.isEmpty()) {
            byPlace = null;
        }
        change = upTo;
    }

    /** Sorted, and each once: a run may find the same in several files. */
    private static int[] places(List<FoundThen> chunks, int[] before, PlaceOf placeOf) {
        int more = FoundInRuns.each(chunks, (high, low) -> {});
        var places = Arrays.copyOf(before, before.length + more);
        var at = new int[] {before.length};
        FoundInRuns.each(chunks, (high, low) -> places[at[0]++] = placeOf.of(high, low));
        return distinct(places);
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

    /** What any of some runs has found, in order. */
    int[] of(Collection<String> runs) {
        if (runs.size() == 1) {
            return placesOf.getOrDefault(runs.iterator().next(), NOWHERE);
        }
        return distinct(runs.stream()
                .flatMapToInt(run -> Arrays.stream(placesOf.getOrDefault(run, NOWHERE)))
                .toArray());
    }

    /** The places of what a run has found and no other run has but some. */
    IntStream foundOnlyBy(String run, Set<String> some) {
        var elsewhere = new BitSet();
        placesOf.forEach((other, places) -> {
            if (!some.contains(other)) {
                Arrays.stream(places).forEach(elsewhere::set);
            }
        });
        return Arrays.stream(placesOf.getOrDefault(run, NOWHERE)).filter(place -> !elsewhere.get(place));
    }

    /** Whether a run has found what stands at a place. */
    boolean hasFound(String run, int place) {
        return Arrays.binarySearch(placesOf.getOrDefault(run, NOWHERE), place) >= 0;
    }

    /** Counts of some places how many each run has found. */
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
     * The runs that have found what stands at each place.
     *
     * @param names the runs, by their numbers
     * @param from  where the runs of each place begin among all, and behind the last one where they end
     * @param runs  their numbers
     */
    @SuppressWarnings("ArrayRecordComponent") // a name for what is looked at together; never compared
    private record ByPlace(List<String> names, int[] from, int[] runs) {

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
            var runs = new int[from[size]];
            for (int run = 0; run < names.size(); run++) {
                for (int place : placesOf.getOrDefault(names.get(run), NOWHERE)) {
                    runs[next[place]++] = run;
                }
            }
            return new ByPlace(names, from, runs);
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
            var runs = byPlace.runs();
            for (int i = 0; i < kept; i++) {
                for (int at = from[block[i]]; at < from[block[i] + 1]; at++) {
                    counts[runs[at]]++;
                }
            }
        }

        /** The runs that most were found by. */
        List<Count> most(int most) {
            return MostFrequent.of(counts, byPlace.names(), most);
        }
    }
}
