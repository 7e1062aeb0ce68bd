package dev.tidewaiter.manifest.row;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.HashSet;
import java.util.Set;

/** What all lines of a table have, and what a row below them therefore would have if it were one. One thread. */
final class LinesAbove {

    /** Lines of fewer columns may lack half of them. */
    private static final int FEWEST_COLUMNS = 4;

    /** What two lines have may be chance. */
    private static final int FEWEST_LINES = 3;

    private static final int MOST_CODES = 1_000;

    private final RowMeasures measures;
    private final int[] filled;
    private final Set<String> codes = new HashSet<>();
    private int lines;
    private int last;

    LinesAbove(RowMeasures measures) {
        this.measures = measures;
        this.filled = new int[measures.width()];
    }

    void add(SourceRow row) {
        lines++;
        last = row.number();
        for (var cell : row.cells()) {
            var field = measures.field(cell.column());
            if (field != null) {
                filled[cell.column()]++;
            }
            if (field == Field.HS && codes.size() < MOST_CODES) {
                codes.add(cell.text());
            }
        }
    }

    /** Whether a row stands apart from the lines and has less than half of what each of them has. */
    boolean lack(SourceRow row) {
        if (row.number() <= last + 1 || lines < FEWEST_LINES) {
            return false;
        }
        int always = 0;
        int had = 0;
        for (int column = 0; column < filled.length; column++) {
            if (filled[column] == lines) {
                int at = column;
                always++;
                had += row.cells().stream().anyMatch(cell -> cell.column() == at) ? 1 : 0;
            }
        }
        return always >= FEWEST_COLUMNS && had * 2 < always;
    }

    /** Whether a row has a code that lines above have, too, and nothing else but numbers: "Summary by tariff number". */
    boolean sumUp(SourceRow row) {
        boolean code = false;
        for (var cell : row.cells()) {
            if (measures.field(cell.column()) == Field.HS && codes.contains(cell.text())) {
                code = true;
            } else if (RowMeasures.hasLetter(cell.text()) || measures.field(cell.column()) == Field.LINE) {
                return false;
            }
        }
        return code;
    }
}
