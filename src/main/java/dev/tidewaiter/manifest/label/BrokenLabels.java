package dev.tidewaiter.manifest.label;

import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Headings and labels that are broken over lines to fit a narrow cell: "Port / of / Loading". A label above its value in one cell
 * has lines, too, but does not say one thing as a whole.
 */
public final class BrokenLabels {

    private static final int LONGEST = 60;
    private static final int LONGEST_PHRASE = 40;
    private static final int FIRST_BEYOND_ASCII = 128;

    private final Headings headings;

    public BrokenLabels(Headings headings) {
        this.headings = headings;
    }

    /** The rows with such texts on one line; the rows themselves where they have none. */
    public List<SourceRow> joined(List<SourceRow> rows) {
        List<SourceRow> joined = null;
        for (int i = 0; i < rows.size(); i++) {
            var row = joined(rows.get(i));
            if (row != null) {
                joined = joined == null ? new ArrayList<>(rows) : joined;
                joined.set(i, row);
            }
        }
        return joined == null ? rows : joined;
    }

    /** A row with such texts on one line; null when it has none. */
    private @Nullable SourceRow joined(SourceRow row) {
        List<SourceCell> cells = null;
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = row.cells().get(i);
            if (isBroken(cell)) {
                cells = cells == null ? new ArrayList<>(row.cells()) : cells;
                cells.set(i, new SourceCell(cell.column(), cell.kind(), flat(cell.text()), Double.NaN, cell.formula()));
            }
        }
        return cells == null ? null : new SourceRow(row.number(), row.hidden(), cells);
    }

    private boolean isBroken(SourceCell cell) {
        var text = cell.text();
        int end = text.indexOf('\n');
        if (end <= 0
                || text.length() > LONGEST
                || cell.kind() != SourceCell.Kind.TEXT
                || text.chars().anyMatch(Character::isDigit)) {
            return false;
        }
        var whole = headings.meaning(flat(text));
        var first = headings.meaning(text.substring(0, end).strip());
        if (whole == null || first == null) {
            return whole != null && text.length() <= LONGEST_PHRASE;
        }
        // "Country / of / Origin" is no country; "Terms of delivery / FOB" is a label with its value
        return headings.isWhole(flat(text))
                && !isSame(whole, first)
                && text.chars().allMatch(c -> c < FIRST_BEYOND_ASCII);
    }

    private static boolean isSame(Meaning one, Meaning other) {
        return one.kind() == other.kind() && one.fields().equals(other.fields());
    }

    private static String flat(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ").strip();
    }
}
