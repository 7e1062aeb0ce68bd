package dev.tidewaiter.spreadsheet.write;

import org.jspecify.annotations.Nullable;

/**
 * Where on a sheet columns are added.
 *
 * @param columns   the columns; null when there is no room for them, or nothing to say in them, and only cells are marked
 * @param column    the first of them, from 0
 * @param headerRow the row of the headings; 0 when there is none to stand in
 * @param firstRow  the first row with something beside it
 * @param lastRow   the last
 */
record AddedPlace(@Nullable ColumnsBeside columns, int column, int headerRow, int firstRow, int lastRow) {

    static final AddedPlace NONE = new AddedPlace(null, -1, 0, 0, 0);

    /** The last added column, from 0. */
    int lastColumn() {
        return column + (columns == null ? 0 : columns.count()) - 1;
    }
}
