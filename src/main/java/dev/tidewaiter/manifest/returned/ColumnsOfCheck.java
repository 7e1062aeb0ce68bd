package dev.tidewaiter.manifest.returned;

import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes the columns that an earlier check wrote off rows that are in no table, such as those of a cover sheet. */
public final class ColumnsOfCheck {

    private final Set<Integer> columns = new HashSet<>();

    /** Looks for their headings among some rows; true when they are there. */
    public boolean areIn(List<SourceRow> rows) {
        rows.forEach(this::see);
        return !columns.isEmpty();
    }

    private void see(SourceRow row) {
        var cells = row.cells();
        int width = WrittenByCheck.COLUMNS.size();
        for (int at = 0; at + width <= cells.size(); at++) {
            var run = cells.subList(at, at + width);
            if (run.get(0).text().equals(WrittenByCheck.COLUMNS.get(0))
                    && run.stream().map(SourceCell::text).toList().equals(WrittenByCheck.COLUMNS)) {
                run.forEach(cell -> columns.add(cell.column()));
            }
        }
    }

    /** From here on no row is changed. */
    public void forget() {
        columns.clear();
    }

    /** The row as it was sent; one that holds nothing else stays as it is. */
    public SourceRow without(SourceRow row) {
        if (columns.isEmpty()) {
            return row;
        }
        var sent = row.cells().stream()
                .filter(cell -> !columns.contains(cell.column()))
                .toList();
        return sent.isEmpty() ? row : new SourceRow(row.number(), row.hidden(), sent);
    }
}
