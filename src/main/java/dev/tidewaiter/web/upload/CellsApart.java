package dev.tidewaiter.web.upload;

import dev.tidewaiter.manifest.ManifestHead.SheetHead;
import dev.tidewaiter.manifest.mapping.PlaceRead;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Filled cells outside the table of a sheet of which nobody knows what they hold. A label that was not understood leaves its value among
 * them, so that a person can say what it is. Labels are none of them: those that end as a label does, and those beside or above a value that
 * was read.
 */
final class CellsApart {

    /** So many are offered; a sheet with more of them is prose and no form. */
    private static final int MOST = 24;

    private final SheetHead head;
    private final Set<String> read;

    /**
     * The cells of a sheet.
     *
     * @param read the addresses of its labelled cells that were read
     */
    CellsApart(SheetHead head, Set<String> read) {
        this.head = head;
        this.read = read;
    }

    /** Their addresses, row by row. */
    List<String> addresses() {
        var addresses = new ArrayList<String>();
        for (var row : head.rows()) {
            if (isApart(row.number())) {
                add(row, addresses);
            }
        }
        return addresses.subList(0, Math.min(MOST, addresses.size()));
    }

    /** Whether a row stands above the table, or where boxes stand: below it, or anywhere on a form. */
    private boolean isApart(int row) {
        int heading = head.mapping().headerRow();
        if (row < heading) {
            return true;
        }
        boolean table = heading > 0 || head.mapping().places().stream().anyMatch(PlaceRead::isColumn);
        return !read.isEmpty() && (!table || row > lastLine());
    }

    private int lastLine() {
        return head.lines().stream()
                .mapToInt(GoodsLine::row)
                .max()
                .orElse(head.mapping().headerRow());
    }

    private void add(SourceRow row, List<String> addresses) {
        var cells = row.cells();
        for (int at = 0; at < cells.size(); at++) {
            var cell = cells.get(at);
            var address = address(cell, row.number());
            boolean labels = cell.text().endsWith(":")
                    || cell.text().endsWith("：")
                    || read.contains(address(cell, row.number() + 1))
                    || (at + 1 < cells.size() && read.contains(address(cells.get(at + 1), row.number())));
            if (!labels && !read.contains(address)) {
                addresses.add(address);
            }
        }
    }

    private static String address(SourceCell cell, int row) {
        return CellRef.columnName(cell.column()) + row;
    }
}
