package dev.tidewaiter.manifest;

import dev.tidewaiter.manifest.cell.RowOutcome;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a short sheet, or the beginning of a long one, was read as.
 *
 * @param rows      what became of its rows, in their order
 * @param summary   what was understood of it
 * @param integrity what is odd about its values
 */
record ToldSheet(List<RowOutcome> rows, SheetSummary summary, List<IntegrityFinding> integrity) {

    /** Why the line of a cover is none of goods. */
    static final String COVER = "the cover of lines on another sheet, with which it was read";

    ToldSheet {
        rows = List.copyOf(rows);
        integrity = List.copyOf(integrity);
    }

    /** A sheet, or as many rows of it. */
    static ToldSheet of(SheetReader sheet, int most) throws UnreadableFile, IOException {
        try (sheet) {
            var rows = new ArrayList<RowOutcome>();
            for (var row = sheet.next(); row != null; row = sheet.next()) {
                rows.add(row);
                if (rows.size() == most) {
                    break;
                }
            }
            return new ToldSheet(rows, sheet.summary(), sheet.integrity());
        }
    }

    /** Its lines of goods. */
    List<GoodsLine> lines() {
        return rows.stream()
                .filter(RowOutcome.GoodsRow.class::isInstance)
                .map(row -> ((RowOutcome.GoodsRow) row).line())
                .toList();
    }

    /** The same sheet, whose lines are no goods but are read with those of another sheet. */
    ToldSheet asCover() {
        var skipped = new ArrayList<>(summary.skipped());
        var told = new ArrayList<RowOutcome>(rows.size());
        for (var row : rows) {
            boolean line = row instanceof RowOutcome.GoodsRow;
            told.add(line ? new RowOutcome.Skipped(row.row(), COVER) : row);
            if (line) {
                skipped.add(new RowNote(row.row(), COVER));
            }
        }
        skipped.sort(Comparator.comparingInt(RowNote::row));
        int lines = summary.rowsRead() - skipped.size() - summary.rejected().size();
        return new ToldSheet(
                told,
                new SheetSummary(
                        summary.sheet(), summary.rowsRead(), lines, skipped, summary.rejected(), summary.mapping()),
                integrity);
    }

    /** Tells it once more, row by row. */
    SheetReader again() {
        var left = rows.iterator();
        return new SheetReader() {
            @Override
            public @Nullable RowOutcome next() {
                return left.hasNext() ? left.next() : null;
            }

            @Override
            public SheetSummary summary() {
                return summary;
            }

            @Override
            public List<IntegrityFinding> integrity() {
                return integrity;
            }

            @Override
            public void close() {}
        };
    }
}
