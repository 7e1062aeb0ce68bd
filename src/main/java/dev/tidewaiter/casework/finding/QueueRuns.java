package dev.tidewaiter.casework.finding;

import dev.tidewaiter.casework.finding.FoundInRuns.FoundThen;
import dev.tidewaiter.casework.finding.QueuePage.Count;
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

/** Which places of the queue's columns each run has found: four bytes a finding and run, since many runs may have found the same. */
final class QueueRuns {

    private static final int[] NOWHERE = {};

    private final Map<String, int[]> placesOf = new HashMap<>();
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

    /** How many of some places each run has found, runs that found none left out. */
    List<Count> counts(BitSet places) {
        var counts = new ArrayList<Count>();
        placesOf.forEach((run, found) -> {
            int count = 0;
            for (int place : found) {
                if (places.get(place)) {
                    count++;
                }
            }
            if (count > 0) {
                counts.add(new Count(run, count));
            }
        });
        return counts;
    }
}
