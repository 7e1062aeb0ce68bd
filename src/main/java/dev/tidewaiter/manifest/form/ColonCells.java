package dev.tidewaiter.manifest.form;

import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.List;

/** Forms that line their values up behind a column of colons: "No. PO | : | CJ-0099". The colon belongs to the label before it. */
final class ColonCells {

    private ColonCells() {}

    /** The rows with every such colon behind its label; the rows themselves where they have none. */
    static List<SourceRow> joined(List<SourceRow> rows) {
        if (rows.stream().noneMatch(row -> row.cells().stream().anyMatch(ColonCells::isColon))) {
            return rows;
        }
        return rows.stream().map(ColonCells::joined).toList();
    }

    private static SourceRow joined(SourceRow row) {
        var cells = new ArrayList<SourceCell>();
        for (var cell : row.cells()) {
            int last = cells.size() - 1;
            var before = last < 0 ? null : cells.get(last);
            if (!isColon(cell) || before == null) {
                cells.add(cell);
            } else if (before.kind() == SourceCell.Kind.TEXT && !TextMarks.isLabel(before.text())) {
                cells.set(
                        last,
                        new SourceCell(
                                before.column(), before.kind(), before.text() + ":", Double.NaN, before.formula()));
            }
        }
        return new SourceRow(row.number(), row.hidden(), cells);
    }

    private static boolean isColon(SourceCell cell) {
        return cell.text().equals(":") || cell.text().equals("：");
    }
}
