package dev.tidewaiter.manifest.cell;

import dev.tidewaiter.spreadsheet.read.MergedRange;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of the row at hand by column, each with the row it stands in: a value may be carried down from above. */
public final class RowCells {

    private @Nullable SourceCell[] cells = new SourceCell[32];
    private int[] rows = new int[32];
    private final MergedCells merged;
    private int number;
    private int width;

    /**
     * Takes what it reads by.
     *
     * @param merged the merged ranges of the sheet
     */
    public RowCells(List<MergedRange> merged) {
        this.merged = new MergedCells(merged);
    }

    /** Takes the next row. Rows come in order, each once, or merged cells would not reach down to the right ones. */
    public void take(SourceRow row) {
        Arrays.fill(cells, 0, width, null);
        number = row.number();
        width = 0;
        for (var cell : row.cells()) {
            put(cell.column(), cell, number);
        }
        merged.fill(this);
    }

    public void put(int column, SourceCell cell, int row) {
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, column * 2);
            rows = Arrays.copyOf(rows, column * 2);
        }
        cells[column] = cell;
        rows[column] = row;
        width = Math.max(width, column + 1);
    }

    /** Whether nothing is carried down into the row from above. */
    public boolean areOwn() {
        for (int column = 0; column < width; column++) {
            if (cells[column] != null && rows[column] != number) {
                return false;
            }
        }
        return true;
    }

    public int number() {
        return number;
    }

    @Nullable
    public SourceCell cell(int column) {
        return column < width ? cells[column] : null;
    }

    /** The row in which a column's cell stands; the row at hand when it is blank. */
    public int rowOf(int column) {
        return column < width && cells[column] != null ? rows[column] : number;
    }
}
