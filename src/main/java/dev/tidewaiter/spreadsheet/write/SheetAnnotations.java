package dev.tidewaiter.spreadsheet.write;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What is added to one sheet.
 *
 * @param sheet     what its tab says
 * @param columns   the columns beside its data; null when only cells are marked
 * @param headerRow the row of the headings; 0 when there is none to stand in
 * @param firstRow  the first row with something beside it
 * @param lastRow   the last
 * @param rows      gives what is added to its rows, from the top
 */
public record SheetAnnotations(
        String sheet, @Nullable ColumnsBeside columns, int headerRow, int firstRow, int lastRow, Source rows) {

    /** Begins to give rows. */
    public interface Source {
        RowAnnotations open() throws IOException;
    }
}
