package dev.tidewaiter.casework.queue;

import dev.tidewaiter.casework.finding.StoredFinding;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of the queue, worst first.
 *
 * @param items  the findings
 * @param next   what to ask for to get the next page; null on the last one
 * @param total  how many there are on all pages; -1 where nothing was to be counted
 * @param facets the counts of each facet under the other facets' filters, the most frequent value first; empty unless asked for
 */
public record QueuePage(List<StoredFinding> items, @Nullable String next, long total, Map<Facet, List<Count>> facets) {

    /** How often a value occurs. */
    public record Count(String value, long count) {}
}
