package dev.tidewaiter.manifest.layout;

import dev.tidewaiter.spreadsheet.read.MergedRange;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells of a form by row and column, so that a label can look beside and below itself. */
public final class CellGrid {

    private final Map<Integer, SourceRow> rows = new HashMap<>();
    private final List<MergedRange> merged;

    public CellGrid(List<SourceRow> rows, List<MergedRange> merged) {
        for (var row : rows) {
            this.rows.put(row.number(), row);
        }
        this.merged = merged;
    }

    /** How many columns the form has. */
    public int width() {
        int width = 0;
        for (var row : rows.values()) {
            if (!row.cells().isEmpty()) {
                width = Math.max(width, row.cells().get(row.cells().size() - 1).column() + 1);
            }
        }
        return width;
    }

    /** The cells of a row; none where it is blank. */
    public List<SourceCell> row(int row) {
        var cells = rows.get(row);
        return cells == null ? List.of() : cells.cells();
    }

    @Nullable
    public SourceCell at(int row, int column) {
        var cells = rows.get(row);
        if (cells == null) {
            return null;
        }
        for (var cell : cells.cells()) {
            if (cell.column() == column) {
                return cell;
            }
        }
        return null;
    }

    /** The next cell to the right that is not blank. */
    @Nullable
    public SourceCell rightOf(int row, int column) {
        var cells = rows.get(row);
        if (cells == null) {
            return null;
        }
        for (var cell : cells.cells()) {
            if (cell.column() > column) {
                return cell;
            }
        }
        return null;
    }

    /** The first cell of a row that stands below a label: in its column, or where its merged cell reaches. */
    @Nullable
    public SourceCell below(int row, int firstColumn, int lastColumn) {
        for (int column = firstColumn; column <= lastColumn; column++) {
            var cell = at(row, column);
            if (cell != null) {
                return cell;
            }
        }
        return null;
    }

    /** The last column of the merged cell that starts in a cell; the column itself when it is not merged. */
    public int lastColumn(int row, int column) {
        for (var range : merged) {
            if (range.firstRow() == row && range.firstColumn() == column) {
                return range.lastColumn();
            }
        }
        return column;
    }

    /** The last row of the merged cell that starts in a cell. */
    public int lastRow(int row, int column) {
        for (var range : merged) {
            if (range.firstRow() == row && range.firstColumn() == column) {
                return range.lastRow();
            }
        }
        return row;
    }
}
