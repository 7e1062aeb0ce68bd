package dev.tidewaiter.manifest.form;

import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Rows of equal length that each begin with a label: fields below each other, and one or several shipments beside them. A word of the
 * goods that is a label elsewhere, such as "Sheets", is a value there, where its column is one of values.
 */
final class ShipmentsGrid {

    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_CELLS = 3;
    /** Of so many cells of a column at most one is a label, for the others are values. */
    private static final int VALUES_TO_A_LABEL = 3;

    private ShipmentsGrid() {}

    /** The cells of such rows that are values, be there labels among them or not. */
    static Set<SourceCell> values(List<SourceRow> rows, Set<SourceCell> labelled) {
        Set<SourceCell> values = Collections.newSetFromMap(new IdentityHashMap<>());
        var grid = rows.stream()
                .filter(row -> isOfGrid(row) && labelled.contains(row.cells().get(0)))
                .toList();
        int width = grid.isEmpty() ? 0 : grid.get(0).cells().size();
        boolean even = grid.stream()
                .allMatch(row -> row.cells().size() == width
                        && row.cells().get(0).column()
                                == grid.get(0).cells().get(0).column());
        if (!even || grid.size() < FEWEST_ROWS) {
            return values;
        }
        for (int i = 1; i < width; i++) {
            int column = i;
            var cells = grid.stream().map(row -> row.cells().get(column)).toList();
            long labels = cells.stream().filter(labelled::contains).count();
            if (labels * VALUES_TO_A_LABEL <= grid.size()) {
                values.addAll(cells);
            }
        }
        return values;
    }

    private static boolean isOfGrid(SourceRow row) {
        var cells = row.cells();
        return cells.size() >= FEWEST_CELLS
                && cells.get(cells.size() - 1).column() - cells.get(0).column() == cells.size() - 1;
    }
}
