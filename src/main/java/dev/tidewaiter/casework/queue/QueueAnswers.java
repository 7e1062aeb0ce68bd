package dev.tidewaiter.casework.queue;

import dev.tidewaiter.casework.queue.QueueCounter.Counted;
import dev.tidewaiter.casework.queue.QueuePage.Count;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of the queue's columns since they last changed. Many people look at the same, and each page is followed by the next;
 * the counts of a facet without its own filter are those of a wider question.
 */
final class QueueAnswers {

    /** So many places are looked up at once: the pages that follow are among them. */
    private static final int PLACES_AHEAD = 250;

    private static final int MOST_KEPT = 250;

    private final QueueCounter counter;
    private final QueuePager pager;
    private final int mostValues;
    private final KeptAnswers<QueueFilter, CellCounts> inCells = new KeptAnswers<>(MOST_KEPT);
    private final KeptAnswers<Asked, Counted> counts = new KeptAnswers<>(MOST_KEPT);
    private final KeptAnswers<Wider, List<Count>> wider = new KeptAnswers<>(MOST_KEPT);
    private final KeptAnswers<Wider, Map<String, Long>> all = new KeptAnswers<>(MOST_KEPT);
    private final KeptAnswers<From, List<QueuePlace>> places = new KeptAnswers<>(MOST_KEPT);

    QueueAnswers(QueueColumns columns, int mostValues) {
        this.counter = new QueueCounter(columns);
        this.pager = new QueuePager(columns);
        this.mostValues = mostValues;
    }

    private record From(
            QueueFilter filter, boolean folded, @Nullable QueuePlace after) {}

    private record Asked(QueueFilter filter, Set<Facet> by) {}

    private record Wider(QueueFilter filter, Facet facet) {}

    /** Forgets everything, since a finding has changed. */
    void forget() {
        inCells.clear();
        counts.clear();
        wider.clear();
        all.clear();
        places.clear();
    }

    /** How many pass, and the counts of some facets, each under the filters of the others. */
    Counted count(QueueFilter filter, Set<Facet> by) {
        var own = counts.to(new Asked(filter, by), asked -> counted(filter, unfiltered(filter, by), mostValues));
        var facets = new EnumMap<Facet, List<Count>>(own.facets());
        for (var facet : filter.wanted().keySet()) {
            if (by.contains(facet)) {
                facets.put(facet, wider(filter.without(facet), facet, by));
            }
        }
        return new Counted(own.total(), facets);
    }

    private Counted counted(QueueFilter filter, List<Facet> by, int most) {
        return counter.count(filter, by, most, inCells.to(filter.withoutCube(), counter::inCells));
    }

    /** The counts of one facet for all of its values. */
    Map<String, Long> all(QueueFilter filter, Facet facet) {
        return all.to(
                new Wider(filter, facet),
                asked ->
                        counted(filter, List.of(facet), Integer.MAX_VALUE)
                                .facets()
                                .getOrDefault(facet, List.of())
                                .stream()
                                .collect(Collectors.toUnmodifiableMap(Count::value, Count::count)));
    }

    private static List<Facet> unfiltered(QueueFilter filter, Set<Facet> by) {
        return by.stream().filter(facet -> !filter.wanted().containsKey(facet)).toList();
    }

    private List<Count> wider(QueueFilter filter, Facet facet, Set<Facet> by) {
        var whole = counts.known(new Asked(filter, by));
        return whole != null
                ? whole.facets().getOrDefault(facet, List.of())
                : wider.to(
                        new Wider(filter, facet),
                        asked -> counted(filter, List.of(facet), mostValues)
                                .facets()
                                .getOrDefault(facet, List.of()));
    }

    /** The first places behind one; where it is folded, each question once. */
    List<QueuePlace> page(QueueFilter filter, boolean folded, @Nullable QueuePlace after, int most) {
        if (after != null) {
            var ahead = places.known(new From(filter, folded, null));
            int at = ahead == null ? -1 : Collections.binarySearch(ahead, after);
            if (ahead != null && at >= 0 && (at + 1 + most <= ahead.size() || ahead.size() < PLACES_AHEAD)) {
                return ahead.subList(at + 1, Math.min(ahead.size(), at + 1 + most));
            }
        }
        var found = places.to(
                new From(filter, folded, after),
                from -> pager.page(from.filter(), from.folded(), from.after(), PLACES_AHEAD));
        return found.subList(0, Math.min(found.size(), most));
    }
}
