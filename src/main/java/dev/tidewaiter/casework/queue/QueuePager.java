package dev.tidewaiter.casework.queue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the first findings behind a place in the queue's order, which is that of severity and then of the lines they stand on. Severities
 * are looked at worst first, and of one with very many findings a span at the beginning: a sample tells how many lie in it.
 */
final class QueuePager {

    /** Fewer than that part of all are walked over whole: it is less work than to read each id. */
    private static final int FEW = 8;

    /** The first span is made for so many times what is wanted; where a filter lets less through than expected, the next is wider. */
    private static final int AT_FIRST = 4;

    private static final int WIDER = 16;

    private final QueueColumns columns;

    QueuePager(QueueColumns columns) {
        this.columns = columns;
    }

    /** The first findings, worst first; where folded, of those that ask one question the first only. */
    List<QueuePlace> page(QueueFilter filter, boolean folded, @Nullable QueuePlace after, int most) {
        var cube = columns.cube();
        var cells = QueueCube.numbers(cube.wanted(filter));
        var others = columns.sieve(filter);
        boolean byCellsAlone = filter.withoutCube().equals(QueueFilter.ALL);
        var first = new FirstPlaces(after, most);
        var told = new boolean[folded ? columns.values(Facet.QUESTION).count() : 0];
        for (int rank : cube.ranks(cells)) {
            if (!first.isFull()) {
                var ofRank = cube.ofRank(rank, cells);
                if (after == null || rank >= after.rank()) {
                    long from = after != null && rank == after.rank() ? after.order() : 0;
                    var here = folded ? cube.asking(ofRank, false) : ofRank;
                    var sieve = columns.in(here, others);
                    if (byCellsAlone && cube.total(here) >= columns.size() / FEW) {
                        first(sieve, cube.total(here), rank, from, most, first);
                    } else {
                        columns.each(sieve, offering(rank, first));
                    }
                }
                if (folded) {
                    once(columns.in(cube.asking(ofRank, true), others), rank, told, first);
                }
            }
        }
        return first.sorted();
    }

    private CandidateBlocks.Taker offering(int rank, FirstPlaces first) {
        return (block, kept) -> {
            for (int i = 0; i < kept; i++) {
                columns.ids().offer(first, rank, block[i]);
            }
        };
    }

    /** The first of very many: those of a span at the beginning, and where these are too few, of further ones. */
    private void first(QueueSieve sieve, long count, int rank, long begin, int most, FirstPlaces first) {
        var offering = offering(rank, first);
        double share = Math.min(1, (double) AT_FIRST * most / count);
        long from = begin;
        long to;
        do {
            to = columns.end(from, share);
            columns.each(sieve, from, to, offering);
            from = to + 1;
            share *= WIDER;
        } while (to != Long.MAX_VALUE && !first.isFull());
    }

    /** Of those that ask the same the first, which may be of another severity than the others. */
    private void once(QueueSieve sieve, int rank, boolean[] told, FirstPlaces first) {
        var questions = columns.codes(Facet.QUESTION);
        var ids = columns.ids();
        var asking = new int[told.length]; // each question's first finding, plus one
        columns.each(sieve, (block, kept) -> {
            for (int k = 0; k < kept; k++) {
                int question = questions[block[k]];
                if (!told[question] && (asking[question] == 0 || ids.isBefore(block[k], asking[question] - 1))) {
                    asking[question] = block[k] + 1;
                }
            }
        });
        for (int question = 0; question < asking.length; question++) {
            if (asking[question] > 0) {
                told[question] = true;
                ids.offer(first, rank, asking[question] - 1);
            }
        }
    }
}
