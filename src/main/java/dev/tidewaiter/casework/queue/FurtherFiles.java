package dev.tidewaiter.casework.queue;

import dev.tidewaiter.casework.finding.FoundInRuns;
import dev.tidewaiter.casework.finding.FoundInRuns.FoundThen;
import dev.tidewaiter.casework.queue.QueueRuns.PlaceOf;
import dev.tidewaiter.casework.queue.QueueSieve.Members;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * In which files beside the last one each finding stood: the same line in two files is one finding, and whoever looks through either file must
 * see it. Most findings stand in one file, which is that of their column, and cost nothing here.
 */
final class FurtherFiles {

    private final ManyValues further = new ManyValues();
    private final Map<String, IntStream.Builder> news = new HashMap<>();

    /** A finding stands in another file than before. */
    void moved(int place, String before, String now) {
        note(before, place);
        news.computeIfAbsent(now, name -> IntStream.builder());
    }

    private void note(String file, int place) {
        news.computeIfAbsent(file, name -> IntStream.builder()).add(place);
    }

    /** What was found, and in which file; where a run reads a file anew all of it is to be given again after {@link #clear}. */
    void found(List<FoundThen> chunks, PlaceOf placeOf, int[] fileOf, ColumnValues names) {
        for (var then : chunks) {
            var name = then.file();
            if (!name.isEmpty()) {
                int code = names.code(name);
                FoundInRuns.each(List.of(then), (high, low) -> {
                    int place = placeOf.of(high, low);
                    if (fileOf[place] != code) {
                        note(name, place);
                    }
                });
            }
        }
        news.forEach((name, places) -> add(name, places.build().toArray(), fileOf, names.code(name)));
        news.clear();
    }

    private void add(String name, int[] more, int[] fileOf, int code) {
        var before = further.of(name);
        var all = Arrays.copyOf(before, before.length + more.length);
        System.arraycopy(more, 0, all, before.length, more.length);
        further.set(
                name, Arrays.stream(all).filter(place -> fileOf[place] != code).toArray());
    }

    void clear() {
        further.clear();
        news.clear();
    }

    boolean isEmpty() {
        return further.isEmpty();
    }

    /** Whether any finding stands in one of some files beside its last one. */
    boolean areAny(Collection<String> files) {
        return files.stream().anyMatch(file -> further.of(file).length > 0);
    }

    /** What stands in any of some files, there last or before. */
    Members members(Collection<String> files, CandidateBlocks last) {
        var among = new BitSet();
        for (int read = last.next(); read > 0; read = last.next()) {
            for (int i = 0; i < read; i++) {
                among.set(last.block()[i]);
            }
        }
        addTo(among, files);
        return new Members(among);
    }

    /** Adds the findings that stand in one of some files beside their last one. */
    void addTo(BitSet among, Collection<String> files) {
        for (var file : files) {
            for (int place : further.of(file)) {
                among.set(place);
            }
        }
    }

    /** Those files that hold a word, among files that any finding stands in beside its last one. */
    Collection<String> holding(boolean[] holds, ColumnValues names) {
        return further.values().stream()
                .filter(file -> holds[names.known(file)])
                .toList();
    }

    ManyValues.Counting counting(int size) {
        return further.counting(size);
    }
}
