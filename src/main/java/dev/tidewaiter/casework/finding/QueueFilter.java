package dev.tidewaiter.casework.finding;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What of the queue is wanted: of each facet that is named, any of some values.
 *
 * @param wanted the values by facet; a facet that is not there lets everything through
 */
public record QueueFilter(Map<Facet, Set<String>> wanted) {

    public QueueFilter {
        var copy = new EnumMap<Facet, Set<String>>(Facet.class);
        wanted.forEach((facet, values) -> copy.put(facet, Set.copyOf(values)));
        wanted = copy;
    }

    /** The same with everything of one facet let through. */
    QueueFilter without(Facet facet) {
        var wider = new EnumMap<Facet, Set<String>>(Facet.class);
        wider.putAll(wanted);
        wider.remove(facet);
        return new QueueFilter(wider);
    }
}
