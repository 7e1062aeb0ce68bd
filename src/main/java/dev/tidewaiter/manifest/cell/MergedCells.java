package dev.tidewaiter.manifest.cell;

import dev.tidewaiter.spreadsheet.read.MergedRange;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cells merged downwards: their value, which stands in the first row, holds for the rows below. */
final class MergedCells {

    private final List<MergedRange> upcoming = new ArrayList<>();
    private final List<Carried> active = new ArrayList<>();
    private int next;

    private record Carried(MergedRange range, SourceCell cell) {}

    MergedCells(List<MergedRange> ranges) {
        for (var range : ranges) {
            if (range.lastRow() > range.firstRow()) {
                upcoming.add(range);
            }
        }
        upcoming.sort(Comparator.comparingInt(MergedRange::firstRow));
    }

    /** Fills the row's blank cells that belong to a merged cell above. Rows come in order. */
    void fill(RowCells row) {
        if (next == upcoming.size() && active.isEmpty()) {
            return;
        }
        active.removeIf(carried -> carried.range().lastRow() < row.number());
        for (var carried : active) {
            int column = carried.range().firstColumn();
            if (row.cell(column) == null) {
                row.put(column, carried.cell(), carried.range().firstRow());
            }
        }
        while (next < upcoming.size() && upcoming.get(next).firstRow() <= row.number()) {
            var range = upcoming.get(next++);
            var cell = row.cell(range.firstColumn());
            if (range.firstRow() == row.number() && cell != null) {
                active.add(new Carried(range, cell));
            }
        }
    }
}
