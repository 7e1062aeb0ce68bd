package dev.tidewaiter.manifest.cell;

import dev.tidewaiter.shipment.GoodsLine;

/** What became of a row that is not blank. */
public sealed interface RowOutcome {

    /** The row's number as a spreadsheet shows it. */
    int row();

    /** A row of goods. */
    record GoodsRow(GoodsLine line) implements RowOutcome {
        @Override
        public int row() {
            return line.row();
        }
    }

    /** A row that is no line of goods, and whose texts say something that must not pass unsaid: it is judged by them alone. */
    record Telling(GoodsLine line) implements RowOutcome {
        @Override
        public int row() {
            return line.row();
        }
    }

    /**
     * A row that was passed over: it was counted, and no line was made of it.
     *
     * @param ofGoods whether it is a row of goods, and no other one that tells something
     */
    record PassedOver(int row, boolean ofGoods) implements RowOutcome {}

    /** A row without goods, and why. */
    record Skipped(int row, String reason) implements RowOutcome {}

    /** A row that may hold goods and could not be read; the reason says what is wrong and what to do. */
    record Rejected(int row, String reason) implements RowOutcome {}
}
