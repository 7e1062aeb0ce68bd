package dev.tidewaiter.manifest.sheet;

import dev.tidewaiter.manifest.cell.RowOutcome;
import dev.tidewaiter.manifest.mapping.SheetMapping;
import dev.tidewaiter.manifest.summary.RowNote;
import dev.tidewaiter.manifest.summary.SheetSummary;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.util.ArrayList;
import java.util.List;

/** Counts what became of a sheet's rows, so that none is lost. */
public final class RowTally {

    private final List<RowNote> skipped = new ArrayList<>();
    private final List<RowNote> rejected = new ArrayList<>();
    private int rowsRead;
    private int lines;

    public void count(RowOutcome outcome) {
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

    public SheetSummary summary(SheetRef sheet, SheetMapping mapping) {
        return new SheetSummary(sheet, rowsRead, lines, skipped, rejected, mapping);
    }
}
