package dev.tidewaiter.manifest.table;

import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;
import java.util.TreeSet;

/**
 * Rows of a form in which labels and values take turns, each label below or above another one in the same column: "Notify | Alpha LLC |
 * Address | Tbilisi" over "Consignee | Beta Ltd | Address | Shanghai". None of them heads columns.
 */
final class LabelledRows {

    private static final int FEWEST_LABELS = 2;

    private final Headings headings;

    LabelledRows(Headings headings) {
        this.headings = headings;
    }

    /** Whether a row is one of those, with the row before or behind it. */
    boolean include(List<SourceRow> rows, int at) {
        var labels = labels(rows.get(at));
        return labels.size() >= FEWEST_LABELS
                && (areNeighbours(rows, at - 1, at) && labels.equals(labels(rows.get(at - 1)))
                        || areNeighbours(rows, at, at + 1) && labels.equals(labels(rows.get(at + 1))));
    }

    private static boolean areNeighbours(List<SourceRow> rows, int upper, int lower) {
        return upper >= 0
                && lower < rows.size()
                && rows.get(lower).number() == rows.get(upper).number() + 1;
    }

    /** The columns of a row's labels; none where some cell is neither a label nor the value right behind one. */
    private TreeSet<Integer> labels(SourceRow row) {
        var columns = new TreeSet<Integer>();
        var cells = row.cells();
        for (int i = 0; i < cells.size(); i += 2) {
            if (i + 1 == cells.size() || !isKnown(cells.get(i)) || isKnown(cells.get(i + 1))) {
                return new TreeSet<>();
            }
            columns.add(cells.get(i).column());
        }
        return columns;
    }

    private boolean isKnown(SourceCell cell) {
        var meaning = cell.kind() == SourceCell.Kind.TEXT ? headings.meaning(cell.text()) : null;
        return meaning != null && meaning.exact();
    }
}
