package dev.tidewaiter.screening.pipeline;

import dev.tidewaiter.goods.reader.ShipmentGatherer;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.ShipmentBounds;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Some lines that are judged on one thread, cut where a shipment begins: so what the lines of a shipment hold together can be added up before
 * any of them is judged.
 */
public final class ShipmentBatch {

    private final long first;
    private final List<GoodsLine> lines;
    private final BitSet begins = new BitSet();
    private final BitSet goesOn = new BitSet();

    /** @param first which line of its file the first is, from 1 */
    ShipmentBatch(long first, int room) {
        this.first = first;
        lines = new ArrayList<>(room);
    }

    /** Lines that stand together already. */
    public static ShipmentBatch of(List<GoodsLine> some) {
        var batch = new ShipmentBatch(1, some.size());
        var bounds = new ShipmentBounds();
        for (var line : some) {
            batch.add(line, bounds.begins(line), bounds.goesOn());
        }
        return batch;
    }

    /**
     * Adds a line.
     *
     * @param first whether it is the first of those that are looked at together
     * @param later whether lines of its shipment were looked at before it and are not looked at with it
     */
    void add(GoodsLine line, boolean first, boolean later) {
        if (first) {
            begins.set(lines.size());
        }
        if (later) {
            goesOn.set(lines.size());
        }
        lines.add(line);
    }

    /** Which line of its file the first is, from 1. */
    public long first() {
        return first;
    }

    /** How many lines it holds. */
    public int size() {
        return lines.size();
    }

    /** The lines, in their order. */
    public List<GoodsLine> lines() {
        return lines;
    }

    /** Puts on each line what its shipment holds. */
    public void gather(ShipmentGatherer gatherer) {
        for (int from = 0; from < lines.size(); ) {
            int next = begins.nextSetBit(from + 1);
            int to = next < 0 ? lines.size() : next;
            gatherer.gather(lines, from, to, !goesOn.get(from) && to - from < ShipmentBounds.MOST_LINES);
            from = to;
        }
    }
}
