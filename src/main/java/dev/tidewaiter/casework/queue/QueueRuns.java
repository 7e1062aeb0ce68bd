package dev.tidewaiter.casework.queue;

import dev.tidewaiter.casework.finding.FoundInRuns;
import dev.tidewaiter.casework.finding.FoundInRuns.FoundThen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Which places of the queue's columns each run has found. */
final class QueueRuns {

    private static final int[] NOWHERE = {};

    private final ManyValues places = new ManyValues();

    /** Where a finding stands in the columns. */
    @FunctionalInterface
    interface PlaceOf {
        int of(long high, long low);
    }

    /**
     * Takes in what was found, the findings of which stand in the columns already.
     *
     * @param some what is new
     * @param all  all that a run has found, where it reads a file anew
     */
    void found(List<FoundThen> some, Function<String, List<FoundThen>> all, PlaceOf placeOf) {
        var news = new LinkedHashMap<String, List<FoundThen>>();
        for (var then : some) {
            news.computeIfAbsent(then.run(), run -> new ArrayList<>()).add(then);
        }
        news.forEach((run, chunks) -> places.set(
                run,
                chunks.stream().anyMatch(FoundThen::isAnew)
                        ? places(all.apply(run), NOWHERE, placeOf)
                        : places(chunks, places.of(run), placeOf)));
    }

    /** A run may find the same in several files. */
    private static int[] places(List<FoundThen> chunks, int[] before, PlaceOf placeOf) {
        int more = FoundInRuns.each(chunks, (high, low) -> {});
        var places = Arrays.copyOf(before, before.length + more);
        var at = new int[] {before.length};
        FoundInRuns.each(chunks, (high, low) -> places[at[0]++] = placeOf.of(high, low));
        return places;
    }

    /** What any of some runs has found, in order. */
    int[] of(Collection<String> runs) {
        return places.of(runs);
    }

    /** The places of what a run has found and no other run has but some. */
    IntStream foundOnlyBy(String run, Set<String> some) {
        var elsewhere = new BitSet();
        for (var other : places.values()) {
            if (!some.contains(other)) {
                Arrays.stream(places.of(other)).forEach(elsewhere::set);
            }
        }
        return Arrays.stream(places.of(run)).filter(place -> !elsewhere.get(place));
    }

    /** Whether a run has found what stands at a place. */
    boolean hasFound(String run, int place) {
        return Arrays.binarySearch(places.of(run), place) >= 0;
    }

    /** Counts of some places how many each run has found. */
    ManyValues.Counting counting(int size) {
        return places.counting(size);
    }
}
