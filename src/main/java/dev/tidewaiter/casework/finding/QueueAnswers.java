package dev.tidewaiter.casework.finding;

import dev.tidewaiter.casework.finding.QueueColumns.Counted;
import dev.tidewaiter.casework.finding.QueuePage.Count;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of the queue's columns since they last changed. Many people look at the same, and each page is followed by the next;
 * the counts of a facet without its own filter are those of a wider question.
 */
final class QueueAnswers {

    private static final int MOST_KEPT = 250;

    /** So many places are looked up at once: the pages that follow are among them. */
    private static final int PLACES_AHEAD = 250;

    private final QueueColumns columns;
    private final int mostValues;
    private final Map<QueueFilter, Counted> counts = Collections.synchronizedMap(new Recent<>());
    private final Map<Wider, List<Count>> wider = Collections.synchronizedMap(new Recent<>());
    private final Map<Wider, Map<String, Long>> all = Collections.synchronizedMap(new Recent<>());
    private final Map<From, List<QueuePlace>> places = Collections.synchronizedMap(new Recent<>());

    QueueAnswers(QueueColumns columns, int mostValues) {
        this.columns = columns;
        this.mostValues = mostValues;
    }

    private record From(
            QueueFilter filter, boolean folded, @Nullable QueuePlace after) {}

    private record Wider(QueueFilter filter, Facet facet) {}

    private static final class Recent<K, V> extends LinkedHashMap<K, V> {

        private static final long serialVersionUID = 1;

        Recent() {
            super(16, 0.75f, true); // whoever is asked for again stays
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > MOST_KEPT;
        }
    }

    /** Forgets everything, since a finding has changed. */
    void forget() {
        counts.clear();
        wider.clear();
        all.clear();
        places.clear();
    }

    /** How many pass, and each facet's counts under the filters of the others. */
    Counted count(QueueFilter filter) {
        var own = known(counts, filter, asked -> columns.count(asked, unfiltered(asked), mostValues));
        var facets = new EnumMap<Facet, List<Count>>(own.facets());
        for (var facet : filter.without(Facet.QUESTION).wanted().keySet()) {
            facets.put(facet, wider(filter.without(facet), facet));
        }
        return new Counted(own.total(), facets);
    }

    /** The counts of one facet for all of its values. */
    Map<String, Long> all(QueueFilter filter, Facet facet) {
        return known(
                all,
                new Wider(filter, facet),
                asked ->
                        columns
                                .count(filter, List.of(facet), Integer.MAX_VALUE)
                                .facets()
                                .getOrDefault(facet, List.of())
                                .stream()
                                .collect(Collectors.toUnmodifiableMap(Count::value, Count::count)));
    }

    private static List<Facet> unfiltered(QueueFilter filter) {
        return Arrays.stream(Facet.values())
                .filter(facet -> facet != Facet.QUESTION && !filter.wanted().containsKey(facet))
                .toList();
    }

    private List<Count> wider(QueueFilter filter, Facet facet) {
        var whole = counts.get(filter);
        return whole != null
                ? whole.facets().getOrDefault(facet, List.of())
                : known(
                        wider,
                        new Wider(filter, facet),
                        asked -> columns.count(filter, List.of(facet), mostValues)
                                .facets()
                                .getOrDefault(facet, List.of()));
    }

    /** The first places behind one; where it is folded, each question once. */
    List<QueuePlace> page(QueueFilter filter, boolean folded, @Nullable QueuePlace after, int most) {
        if (after != null) {
            var ahead = places.get(new From(filter, folded, null));
            int at = ahead == null ? -1 : Collections.binarySearch(ahead, after);
            if (ahead != null && at >= 0 && (at + 1 + most <= ahead.size() || ahead.size() < PLACES_AHEAD)) {
                return ahead.subList(at + 1, Math.min(ahead.size(), at + 1 + most));
            }
        }
        var found = known(
                places,
                new From(filter, folded, after),
                from -> columns.page(from.filter(), from.folded(), from.after(), PLACES_AHEAD));
        return found.subList(0, Math.min(found.size(), most));
    }

    /** Not computed under the map's lock: two may do the same work, none waits for another's. */
    private static <K, V> V known(Map<K, V> answers, K asked, Function<K, V> work) {
        var known = answers.get(asked);
        if (known == null) {
            known = work.apply(asked);
            answers.put(asked, known);
        }
        return known;
    }
}
