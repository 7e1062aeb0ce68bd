package dev.tidewaiter.rulebook;

import dev.tidewaiter.rulebook.model.LineJudgement;
import dev.tidewaiter.shipment.GoodsLine;
import java.util.Set;

/** Judges goods lines one after the other. Belongs to one thread; take one judge a thread from the same rulebook. */
public interface Judge extends AutoCloseable {

    /**
     * Judges one line.
     *
     * @param line   the line
     * @param whyNot whether near misses are wanted too
     */
    LineJudgement judge(GoodsLine line, boolean whyNot);

    /** The names of the conditions that spoke on the line that was judged last. */
    default Set<String> heard() {
        return Set.of();
    }

    @Override
    void close();
}
