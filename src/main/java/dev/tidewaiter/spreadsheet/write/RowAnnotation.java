package dev.tidewaiter.spreadsheet.write;

import java.util.List;

/**
 * What is added to one row.
 *
 * @param row    the row, as a spreadsheet shows it
 * @param beside the cells in the added columns, from the first on; none when only cells are marked
 * @param marks  the marked cells, from left to right
 * @param lines  how many lines of text the cells need to be read; 0 when they have no say in the row's height
 */
public record RowAnnotation(int row, List<AddedCell> beside, List<Mark> marks, int lines) {

    boolean marksOnly() {
        return beside.isEmpty();
    }
}
