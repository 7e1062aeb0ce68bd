package dev.tidewaiter.web.review;

import dev.tidewaiter.casework.queue.Facet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list beside the finding that is chosen.
 *
 * @param query     what was asked for
 * @param rows      a page of findings
 * @param total     how many there are
 * @param entries   how many rows that makes, each question of a file in one
 * @param next      the address of the next page; null on the last
 * @param facets    by what it can be narrowed
 * @param at        the finding that is chosen; null where nothing is there
 * @param before    the address of the finding before that; null for none
 * @param after     the address of the finding after that; null for none
 * @param turns     whether that begins another page
 * @param elsewhere whether the chosen one is not among the rows
 * @param asked     the question that it stands for; null where it stands for itself
 */
public record WaitingList(
        QueueQuery query,
        List<QueueRow> rows,
        long total,
        long entries,
        @Nullable String next,
        List<FacetView> facets,
        @Nullable String at,
        @Nullable String before,
        @Nullable String after,
        boolean turns,
        boolean elsewhere,
        @Nullable AskedOnce asked) {

    /**
     * The question that the chosen finding shares with others.
     *
     * @param missing the fields that are asked for
     * @param inCells whether there are cells for it
     * @param count   how many findings ask it
     * @param file    the file
     * @param each    the address of the queue with each of them
     */
    record AskedOnce(List<String> missing, boolean inCells, long count, String file, String each) {}

    /** The questions that it is narrowed to; no facet shows them either. */
    public List<String> questions() {
        return List.copyOf(query.shown(Facet.QUESTION));
    }

    /** The uploads or nights to whose new findings it is narrowed; no facet shows them either. */
    public List<String> firstRuns() {
        return List.copyOf(query.shown(Facet.FIRST_RUN));
    }

    /** The uploads or nights that it is narrowed to; no facet shows them. */
    public List<String> runs() {
        return List.copyOf(query.shown(Facet.RUN));
    }
}
