package dev.tidewaiter.manifest.classification;

import dev.tidewaiter.manifest.cell.RowMeasures;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;

/**
 * Remarks among the lines of a table that has no amounts: one text alone, where each line fills many columns: "No mail so far" in a list
 * of trucks with their cargo, route and carrier.
 */
final class LoneTexts {

    private static final int FEWEST_LINES = 3;
    private static final int FEWEST_CELLS = 4;

    private final RowMeasures measures;
    private int lines;
    private int narrow;

    LoneTexts(RowMeasures measures) {
        this.measures = measures;
    }

    /** Takes in the rows by which the layout was decided. */
    void learn(List<SourceRow> rows) {
        for (var row : rows) {
            boolean wide = measures.own(row).filled() >= FEWEST_CELLS;
            lines += wide ? 1 : 0;
            narrow += wide ? 0 : 1;
        }
    }

    /** Whether a row that stands below lines is such a remark; where many rows are as short, they are lines. */
    boolean include(SourceRow row, boolean belowLines) {
        return belowLines
                && !measures.isMeasuring()
                && row.cells().size() == 1
                && lines >= FEWEST_LINES
                && narrow * 5 <= lines;
    }
}
