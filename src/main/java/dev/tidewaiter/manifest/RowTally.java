package dev.tidewaiter.manifest;

import dev.tidewaiter.manifest.cell.RowOutcome;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.util.ArrayList;
import java.util.List;

/** Counts what became of a sheet's rows, so that none is lost. */
final class RowTally {

    private final List<RowNote> skipped = new ArrayList<>();
    private final List<RowNote> rejected = new ArrayList<>();
    private int rowsRead;
    private int lines;

    void count(RowOutcome outcome) {
        rowsRead++;
        if (outcome instanceof RowOutcome.Skipped row) {
            skipped.add(new RowNote(row.row(), row.reason()));
        } else if (outcome instanceof RowOutcome.Rejected row) {
            rejected.add(new RowNote(row.row(), row.reason()));
        } else {
            lines++;
        }
    }

    int lines() {
        return lines;
    }

    SheetSummary summary(SheetRef sheet, SheetMapping mapping) {
        return new SheetSummary(sheet, rowsRead, lines, skipped, rejected, mapping);
    }
}
