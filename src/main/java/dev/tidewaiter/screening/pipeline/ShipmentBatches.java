package dev.tidewaiter.screening.pipeline;

import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.ShipmentBounds;
import java.util.function.Consumer;

/** Makes batches of lines that come one after the other, and never cuts a shipment that is looked at as a whole. One thread. */
final class ShipmentBatches {

    /** A batch is handed on at the first shipment that begins behind so many lines, so it holds at most those of one shipment more. */
    private static final int LINES_A_BATCH = 128;

    /** The first batches are small, so that all judges begin at once and a short file is not left to one of them. */
    private static final int FIRST_BATCH = 4;

    private final Consumer<ShipmentBatch> out;
    private final ShipmentBounds bounds = new ShipmentBounds();
    private int room = FIRST_BATCH;
    private ShipmentBatch batch = new ShipmentBatch(1, room);

    ShipmentBatches(Consumer<ShipmentBatch> out) {
        this.out = out;
    }

    void add(GoodsLine line) {
        boolean begins = bounds.begins(line);
        if (begins && batch.size() >= room) {
            handOn();
        }
        batch.add(line, begins, bounds.goesOn());
    }

    /** Hands on what is left. */
    void finish() {
        if (batch.size() > 0) {
            handOn();
        }
    }

    private void handOn() {
        out.accept(batch);
        room = Math.min(2 * room, LINES_A_BATCH);
        batch = new ShipmentBatch(batch.first() + batch.size(), room);
    }
}
