package dev.tidewaiter.goods.reader;

import dev.tidewaiter.goods.DronePartKind;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.HeldKind;
import dev.tidewaiter.shipment.ShipmentContents;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Adds up what parts of unmanned aircraft the lines of one shipment hold, before any of them is judged. Shared by all threads. */
public final class ShipmentGatherer {

    /** So many rows of a kind are named; a kit needs no more, and a line is not to grow with its shipment. */
    private static final int ROWS_NAMED = 6;

    private final Function<GoodsLine, List<DronePartKind>> partsOf;

    /** A gatherer that takes the parts of a line from whoever knows them. */
    public ShipmentGatherer(Function<GoodsLine, List<DronePartKind>> partsOf) {
        this.partsOf = partsOf;
    }

    /** A kind while it is counted. */
    private static final class Counted {
        private final List<Integer> rows = new ArrayList<>(ROWS_NAMED);
        private boolean flies;
        private int last = -1;
        private int count;

        /** A row that names the kind in two ways counts once. */
        void add(int row, DronePartKind kind) {
            flies |= kind.flies();
            if (row == last) {
                return;
            }
            last = row;
            count++;
            if (rows.size() < ROWS_NAMED) {
                rows.add(row);
            }
        }
    }

    /**
     * Puts what they hold together on those lines that hold some of it, in their place in the list. Lines on which it stands already, because
     * they were gathered before, keep it.
     *
     * @param lines lines that follow each other; those of one shipment stand from one place up to another
     * @param from  the first of the shipment
     * @param to    the one behind its last
     * @param whole whether they are the whole shipment
     */
    public void gather(List<GoodsLine> lines, int from, int to, boolean whole) {
        Map<String, Counted> held = Map.of();
        for (int i = from; i < to; i++) {
            var parts = partsOf.apply(lines.get(i));
            if (!parts.isEmpty()) {
                held = held.isEmpty() ? new LinkedHashMap<>(8) : held;
                for (var kind : parts) {
                    held.computeIfAbsent(kind.name(), first -> new Counted())
                            .add(lines.get(i).row(), kind);
                }
            }
        }
        if (held.size() > 1 || (!whole && !held.isEmpty())) {
            put(contents(held, to - from, whole), lines, from, to);
        }
    }

    private static ShipmentContents contents(Map<String, Counted> held, int lines, boolean whole) {
        var kinds = new ArrayList<HeldKind>(held.size());
        held.forEach((name, counted) -> kinds.add(new HeldKind(name, counted.flies, counted.rows, counted.count)));
        return new ShipmentContents(kinds, lines, whole);
    }

    private void put(ShipmentContents contents, List<GoodsLine> lines, int from, int to) {
        for (int i = from; i < to; i++) {
            var line = lines.get(i);
            if (line.contents() == null && !partsOf.apply(line).isEmpty()) {
                lines.set(i, line.toBuilder().contents(contents).build());
            }
        }
    }
}
