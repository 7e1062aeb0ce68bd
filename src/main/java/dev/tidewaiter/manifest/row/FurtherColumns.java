package dev.tidewaiter.manifest.row;

import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;

/**
 * A further table of an official form, below its goods: its columns go on counting, "10, 11, 12", where those of the goods ended. It
 * tells when a truck was loaded, or who signs, and no goods.
 */
final class FurtherColumns {

    /** A column may have no heading, or two of them one number. */
    private static final int MOST_COLUMNS_APART = 3;

    /** Below a heading that is repeated: its further rows, and the numbers of its columns. */
    private static final int MOST_ROWS_OF_HEADING = 3;

    private final RepeatedHeading repeated;
    private boolean begun;
    private int behindHeading = MOST_ROWS_OF_HEADING;

    FurtherColumns(RepeatedHeading repeated) {
        this.repeated = repeated;
    }

    /**
     * Whether a row below lines is one of such a table, or one of the rows that head it.
     *
     * @param following the next rows, of which one may number the columns
     */
    boolean include(SourceRow row, List<SourceRow> following, boolean belowLines) {
        if (repeated.is(row)) {
            begun = false; // the goods go on in an annex
            behindHeading = 0;
            return false;
        }
        boolean ofHeading = behindHeading < MOST_ROWS_OF_HEADING; // numbers there are those of its own columns
        behindHeading++;
        if (begun || ofHeading || !belowLines || row.cells().get(0).kind() != SourceCell.Kind.TEXT) {
            return begun;
        }
        begun = goesOnCounting(row) || (isOfWords(row) && following.stream().anyMatch(this::goesOnCounting));
        return begun;
    }

    private static boolean isOfWords(SourceRow row) {
        return row.cells().stream().noneMatch(cell -> RowMeasures.isNumber(cell));
    }

    /** Numbers of columns that begin right behind those of the goods; sizes of shoes, 36 to 40, do not. */
    private boolean goesOnCounting(SourceRow row) {
        int first = RowMeasures.firstOfNumberedColumns(row.cells());
        return first > 1 && Math.abs(first - 1 - repeated.columns()) <= MOST_COLUMNS_APART;
    }
}
