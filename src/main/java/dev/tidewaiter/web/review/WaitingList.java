package dev.tidewaiter.web.review;

import dev.tidewaiter.casework.finding.Facet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list beside the finding that is chosen.
 *
 * @param query     what was asked for
 * @param rows      a page of findings
 * @param total     how many there are
 * @param next      the address of the next page; null on the last
 * @param facets    by what it can be narrowed
 * @param at        the finding that is chosen; null where nothing is there
 * @param before    the address of the finding before that; null for none
 * @param after     the address of the finding after that; null for none
 * @param turns     whether that begins another page
 * @param elsewhere whether the chosen one is not among the rows
 */
public record WaitingList(
        QueueQuery query,
        List<QueueRow> rows,
        long total,
        @Nullable String next,
        List<FacetView> facets,
        @Nullable String at,
        @Nullable String before,
        @Nullable String after,
        boolean turns,
        boolean elsewhere) {

    /** The uploads or nights that it is narrowed to; no facet shows them. */
    public List<String> runs() {
        return List.copyOf(query.shown(Facet.RUN));
    }
}
