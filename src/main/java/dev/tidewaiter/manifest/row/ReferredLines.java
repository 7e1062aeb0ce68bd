package dev.tidewaiter.manifest.row;

import dev.tidewaiter.manifest.cell.RowCells;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The first lines of a table, to which later ones refer by their number. A number is that of a line of goods or of a row of the sheet;
 * where the two are not the same text, nobody knows which is meant.
 */
final class ReferredLines {

    /** Lines that are remembered; senders refer to the first ones. */
    private static final int MOST = 60;

    private static final class EarlyLine {

        private final int row;
        private final @Nullable SourceCell[] cells;
        private final int[] rows;

        EarlyLine(int row, @Nullable SourceCell[] cells, int[] rows) {
            this.row = row;
            this.cells = cells.clone();
            this.rows = rows.clone();
        }
    }

    private final List<EarlyLine> lines = new ArrayList<>();

    /** Remembers a line of goods. */
    void remember(int row, @Nullable SourceCell[] cells, int[] rows) {
        if (lines.size() < MOST) {
            lines.add(new EarlyLine(row, cells, rows));
        }
    }

    /** Puts what a column says in the line of a number into a row; nothing when that is not known. */
    void put(int number, Column column, RowCells into) {
        int index = column.index();
        var byOrder = number <= lines.size() ? lines.get(number - 1) : null;
        var byRow =
                lines.stream().filter(line -> line.row == number).findFirst().orElse(null);
        var line = byOrder == null ? byRow : byOrder;
        if (line == null || (byRow != null && !text(line, index).equals(text(byRow, index)))) {
            return;
        }
        var cell = line.cells[index];
        if (cell != null) {
            into.put(index, cell, line.rows[index]);
        }
    }

    private static String text(EarlyLine line, int index) {
        var cell = line.cells[index];
        return cell == null ? "" : Objects.requireNonNull(cell.text());
    }
}
