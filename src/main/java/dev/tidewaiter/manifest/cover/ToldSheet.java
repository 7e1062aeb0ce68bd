package dev.tidewaiter.manifest.cover;

import dev.tidewaiter.manifest.cell.RowOutcome;
import dev.tidewaiter.manifest.sheet.RowTally;
import dev.tidewaiter.manifest.sheet.SheetReader;
import dev.tidewaiter.manifest.summary.SheetSummary;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a short sheet, or the beginning of a long one, was read as.
 *
 * @param rows      what became of its rows, in their order
 * @param whole     whether these are all of its rows
 * @param summary   what was understood of it
 * @param integrity what is odd about its values
 */
public record ToldSheet(List<RowOutcome> rows, boolean whole, SheetSummary summary, List<IntegrityFinding> integrity) {

    /** Why the line of a cover is none of goods. */
    public static final String COVER = "the cover of lines on another sheet, with which it was read";

    public ToldSheet {
        rows = List.copyOf(rows);
        integrity = List.copyOf(integrity);
    }

    /** A sheet, or as many rows of it. */
    static ToldSheet of(SheetReader sheet, int most) throws UnreadableFile, IOException {
        try (sheet) {
            var rows = new ArrayList<RowOutcome>();
            var row = sheet.next();
            while (row != null && rows.size() < most) {
                rows.add(row);
                row = rows.size() < most ? sheet.next() : row;
            }
            return new ToldSheet(rows, row == null, sheet.summary(), sheet.integrity());
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
        var told = new ArrayList<RowOutcome>(rows.size());
        for (var row : rows) {
            told.add(row instanceof RowOutcome.GoodsRow ? new RowOutcome.Skipped(row.row(), COVER) : row);
        }
        return new ToldSheet(told, whole, summary, integrity);
    }

    /** Tells it once more, row by row; what became of its rows is counted as they are taken. */
    SheetReader again() {
        var left = rows.iterator();
        var tally = new RowTally();
        return new SheetReader() {
            @Override
            public @Nullable RowOutcome next() {
                if (!left.hasNext()) {
                    return null;
                }
                var row = left.next();
                tally.count(row);
                return row;
            }

            @Override
            public SheetSummary summary() {
                return tally.summary(summary.sheet(), summary.mapping());
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
