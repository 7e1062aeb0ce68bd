package dev.tidewaiter.manifest.row;

import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;

/**
 * A further table of an official form, below its goods: its columns go on counting, "10, 11, 12", where those of the goods ended. It
 * tells when a truck was loaded, or who signs, and no goods.
 */
final class FurtherColumns {

    private final RepeatedHeading repeated;
    private boolean begun;

    FurtherColumns(RepeatedHeading repeated) {
        this.repeated = repeated;
    }

    /**
     * Whether a row below lines is one of such a table, or one of the rows that head it.
     *
     * @param following the next rows, of which one may number the columns
     */
    boolean include(SourceRow row, List<SourceRow> following, boolean belowLines) {
        if (begun && repeated.is(row)) {
            begun = false; // the goods go on in an annex
        }
        if (begun || !belowLines || row.cells().get(0).kind() != SourceCell.Kind.TEXT) {
            return begun;
        }
        begun = goesOnCounting(row) || (isOfWords(row) && following.stream().anyMatch(FurtherColumns::goesOnCounting));
        return begun;
    }

    private static boolean isOfWords(SourceRow row) {
        return row.cells().stream().noneMatch(cell -> RowMeasures.isNumber(cell));
    }

    private static boolean goesOnCounting(SourceRow row) {
        return !row.cells().get(0).text().equals("1")
                && !Character.isLetter(row.cells().get(0).text().charAt(0))
                && RowMeasures.numbersColumns(row.cells());
    }
}
