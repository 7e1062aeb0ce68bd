package dev.tidewaiter.manifest;

import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.util.ArrayList;
import java.util.List;

/** Tells a sheet's rows to the listener and counts them, so that none is lost. */
final class RowTally {

    private final SheetRef sheet;
    private final ManifestListener listener;
    private final List<RowNote> skipped = new ArrayList<>();
    private final List<RowNote> rejected = new ArrayList<>();
    private int rowsRead;
    private int lines;

    RowTally(SheetRef sheet, ManifestListener listener) {
        this.sheet = sheet;
        this.listener = listener;
    }

    void line(GoodsLine line) {
        rowsRead++;
        lines++;
        listener.line(line);
    }

    void skipped(int row, String reason) {
        rowsRead++;
        skipped.add(new RowNote(row, reason));
        listener.skipped(sheet, row, reason);
    }

    void rejected(int row, String reason) {
        rowsRead++;
        rejected.add(new RowNote(row, reason));
        listener.rejected(sheet, row, reason);
    }

    SheetSummary summary(SheetMapping mapping) {
        return new SheetSummary(sheet, rowsRead, lines, skipped, rejected, mapping);
    }
}
