package dev.tidewaiter.casework.queue;

import dev.tidewaiter.casework.queue.QueuePage.Count;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts the findings of the queue: those facets that the cube has by its cells, the others by a walk. */
final class QueueCounter {

    private final QueueColumns columns;

    QueueCounter(QueueColumns columns) {
        this.columns = columns;
    }

    /** How many findings pass a filter, and of them how many have each value of each facet, the most frequent first. */
    record Counted(long total, Map<Facet, List<Count>> facets) {}

    /** How many in each cell of the cube pass a filter that does not ask for any of its facets. */
    CellCounts inCells(QueueFilter filter) {
        var cube = columns.cube();
        if (filter.equals(QueueFilter.ALL)) {
            return CellCounts.of(cube.sizes());
        }
        var inCells = new int[cube.count()];
        columns.each(columns.sieve(filter), (block, kept) -> count(columns.cells(), block, kept, inCells));
        return CellCounts.of(inCells);
    }

    /**
     * Counts what passes all filters, by some facets.
     *
     * @param inCells how many pass the filters that are not the cube's, by its cells
     */
    Counted count(QueueFilter filter, Collection<Facet> by, int most, CellCounts inCells) {
        var cube = columns.cube();
        var wanted = cube.wanted(filter);
        var facets = new EnumMap<Facet, List<Count>>(Facet.class);
        var walked = new ArrayList<Facet>();
        for (var facet : by) {
            if (QueueCube.has(facet)) {
                facets.put(facet, cube.counted(facet, wanted, inCells, most));
            } else {
                walked.add(facet);
            }
        }
        if (!walked.isEmpty()) {
            boolean questions = walked.equals(List.of(Facet.QUESTION));
            var cells = QueueCube.numbers(wanted);
            facets.putAll(walked(filter, questions ? cube.asking(cells, true) : cells, walked, most));
        }
        return new Counted(inCells.total(wanted), facets);
    }

    private Map<Facet, List<Count>> walked(QueueFilter filter, int[] cells, Collection<Facet> by, int most) {
        var byRun = by.contains(Facet.RUN) ? columns.runs().counting(columns.size()) : null;
        var further = by.contains(Facet.FILE) && !columns.furtherFiles().isEmpty()
                ? columns.furtherFiles().counting(columns.size())
                : null;
        var counts = new EnumMap<Facet, int[]>(Facet.class);
        by.stream()
                .filter(facet -> facet != Facet.RUN)
                .forEach(
                        facet -> counts.put(facet, new int[columns.values(facet).count()]));
        columns.each(columns.in(cells, columns.sieve(filter)), (block, kept) -> {
            if (byRun != null) {
                byRun.count(block, kept);
            }
            if (further != null) {
                further.count(block, kept);
            }
            counts.forEach((facet, of) -> count(columns.codes(facet), block, kept, of));
        });
        var inFiles = counts.get(Facet.FILE);
        if (further != null && inFiles != null) {
            further.addTo(inFiles, columns.values(Facet.FILE));
        }
        var facets = new EnumMap<Facet, List<Count>>(Facet.class);
        counts.forEach((facet, of) ->
                facets.put(facet, MostFrequent.of(of, columns.values(facet).all(), most)));
        if (byRun != null) {
            facets.put(Facet.RUN, byRun.most(most));
        }
        return facets;
    }

    private static void count(int[] codes, int[] block, int kept, int[] counts) {
        for (int i = 0; i < kept; i++) {
            counts[codes[block[i]]]++;
        }
    }
}
