package dev.tidewaiter.rulebook.source;

import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.spreadsheet.TextTable;
import java.util.List;

/** Cells of a sheet that were made one: only the first of them holds a value, and the rows of the others would lack it. */
final class MergedTableCells {

    private static final String TOLD = "is merged with cells beside it; part them again, and write the value into each";

    private MergedTableCells() {}

    /** Tells of each such cell of a sheet. */
    static void tell(String path, TextTable sheet, List<Problem> problems) {
        for (var row : sheet.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                if (row.is(TextTable.Kind.MERGED, i)) {
                    problems.add(new Problem(path, sheet.name() + "!" + row.address(i), null, TOLD));
                }
            }
        }
    }

    /** Whether a table has such cells: what its rows lack only follows from them. */
    static boolean isTold(DataTable table, List<Problem> problems) {
        return problems.stream()
                .anyMatch(problem -> problem.file().equals(table.path())
                        && problem.place().startsWith(table.name() + "!")
                        && problem.message().equals(TOLD));
    }
}
