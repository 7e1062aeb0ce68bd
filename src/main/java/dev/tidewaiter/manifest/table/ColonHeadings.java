package dev.tidewaiter.manifest.table;

import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;

/**
 * Headings of a table that are written like labels: "Description: | Qty: | Price:" over lines. A row of labels without a value
 * beside any of them has its values below; where it tells goods, or much else, it heads them. Bands of a form, of which each has one row
 * of values below it, are no tables: the next band would be a line, and what it tells would be lost to the first.
 */
public final class ColonHeadings {

    private static final int FEWEST = 3;

    /** So many labels side by side head shipments or papers, too: no form has that many boxes in a row. */
    private static final int FEWEST_OF_SHIPMENTS = 6;

    private static final int FEWEST_OF_BAND = 2;

    private static final int ROWS_BELOW = 3;

    private final Headings headings;
    private final HeadingScore scores;

    public ColonHeadings(Headings headings) {
        this.headings = headings;
        this.scores = new HeadingScore(headings);
    }

    /** The rows with such headings bare of their colons; the rows themselves where there are none. */
    public List<SourceRow> bared(List<SourceRow> rows) {
        List<SourceRow> bared = rows;
        for (int i = 0; i < Math.min(rows.size(), HeaderSearch.ROWS_SEARCHED); i++) {
            if (mayHead(rows.get(i)) && areBelow(rows, i)) {
                bared = bared == rows ? new ArrayList<>(rows) : bared;
                bared.set(i, bare(rows.get(i)));
            }
        }
        return bared;
    }

    /** A row that stands below a table, bare of its colons where it may head another one. */
    public SourceRow bared(SourceRow row) {
        return mayHead(row) ? bare(row) : row;
    }

    private boolean mayHead(SourceRow row) {
        if (!isOfLabels(row, FEWEST)) {
            return false;
        }
        var texts = new TreeMap<Integer, String>();
        row.cells().forEach(cell -> texts.put(cell.column(), bare(cell.text())));
        return scores.tellsGoods(texts) || (texts.size() >= FEWEST_OF_SHIPMENTS && scores.of(texts) > 0);
    }

    /** Whether a row holds labels, and no value beside any of them: a text without a colon is a heading, too, of which many may be among many. */
    private boolean isOfLabels(SourceRow row, int fewest) {
        int labels = 0;
        for (var cell : row.cells()) {
            boolean label = cell.kind() == SourceCell.Kind.TEXT && TextMarks.isLabel(cell.text());
            if (!label && (cell.kind() != SourceCell.Kind.TEXT || headings.meaning(cell.text()) == null)) {
                return false;
            }
            labels += label ? 1 : 0;
        }
        boolean mostly = (row.cells().size() - labels) * 2 <= labels;
        return labels >= fewest && (mostly || row.cells().size() >= FEWEST_OF_SHIPMENTS);
    }

    /** Whether one of the rows below fills half of the columns: the title of a group or a second row of the heading may come first. */
    private boolean areBelow(List<SourceRow> rows, int heading) {
        var columns = new HashSet<Integer>();
        rows.get(heading).cells().forEach(cell -> columns.add(cell.column()));
        for (int i = heading + 1; i < Math.min(rows.size(), heading + 1 + ROWS_BELOW); i++) {
            int filled = 0;
            for (var cell : rows.get(i).cells()) {
                boolean value = columns.contains(cell.column()) && !TextMarks.isLabel(cell.text());
                filled += value ? 1 : 0;
            }
            if (filled * 2 >= columns.size()) {
                return !isFurtherBand(rows, heading, i + 1);
            }
        }
        return false;
    }

    /** Whether a row is labels again, without a value beside them, and not the same heading on a next page. */
    private boolean isFurtherBand(List<SourceRow> rows, int heading, int at) {
        return at < rows.size()
                && isOfLabels(rows.get(at), FEWEST_OF_BAND)
                && !texts(rows.get(at)).equals(texts(rows.get(heading)));
    }

    private static List<String> texts(SourceRow row) {
        return row.cells().stream().map(SourceCell::text).toList();
    }

    private static SourceRow bare(SourceRow row) {
        return new SourceRow(
                row.number(),
                row.hidden(),
                row.cells().stream().map(ColonHeadings::bare).toList());
    }

    private static SourceCell bare(SourceCell cell) {
        var text = bare(cell.text());
        return text.isEmpty() ? cell : new SourceCell(cell.column(), cell.kind(), text, Double.NaN, cell.formula());
    }

    private static String bare(String label) {
        return TextMarks.isLabel(label) ? label.substring(0, label.length() - 1).strip() : label;
    }
}
