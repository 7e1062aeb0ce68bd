package dev.tidewaiter.spreadsheet.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row with at least one cell that is not blank.
 *
 * @param number the row number that a spreadsheet shows
 * @param hidden whether Excel hides the row
 * @param cells  its cells that are not blank, from left to right; trimmed, blanks of all kinds count as blank
 */
public record SourceRow(int number, boolean hidden, List<SourceCell> cells) implements RowRead {

    /** The cell of a column, counted from 0; null when it is blank. */
    public @Nullable SourceCell cell(int column) {
        for (var cell : cells) {
            if (cell.column() == column) {
                return cell;
            }
        }
        return null;
    }
}
