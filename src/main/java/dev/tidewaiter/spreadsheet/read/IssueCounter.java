package dev.tidewaiter.spreadsheet.read;

import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.text.CellText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts what is odd in one reading of a sheet. */
public final class IssueCounter {

    private final Map<IntegrityIssue, Seen> seen = new EnumMap<>(IntegrityIssue.class);
    private final BitSet hiddenColumns = new BitSet();
    private final BitSet hiddenWithContent = new BitSet();
    private int rows;
    private int lastRow;

    IssueCounter(Collection<Integer> hiddenColumns) {
        hiddenColumns.forEach(this.hiddenColumns::set);
    }

    public void note(IntegrityIssue issue, int row, int column) {
        var before = seen.get(issue);
        if (before == null) {
            seen.put(issue, new Seen(CellRef.columnName(column) + row));
        } else {
            before.count++;
        }
    }

    /** About the whole sheet. */
    public void note(IntegrityIssue issue) {
        seen.put(issue, new Seen(null));
    }

    /** A text of a text file or a web page, whose letters may be broken. */
    public void noteDecoded(CellText text, int row, int column) {
        noteText(text, row, column);
        if (text.text().indexOf('\uFFFD') >= 0) {
            note(IntegrityIssue.BROKEN_CHARACTERS, row, column);
        }
    }

    public void noteText(CellText text, int row, int column) {
        if (text.invisible()) {
            note(IntegrityIssue.INVISIBLE_CHARACTER, row, column);
        }
        if (text.lookAlike()) {
            note(IntegrityIssue.LOOK_ALIKE_LETTERS, row, column);
        }
        if (text.misread()) {
            note(IntegrityIssue.MISREAD_LETTERS, row, column);
        }
    }

    public void noteRow(SourceRow row) {
        rows++;
        lastRow = row.number();
        if (row.hidden()) {
            note(IntegrityIssue.HIDDEN_ROW, row.number(), 0);
        }
        if (hiddenColumns.isEmpty()) {
            return;
        }
        for (var cell : row.cells()) {
            if (hiddenColumns.get(cell.column()) && !hiddenWithContent.get(cell.column())) {
                hiddenWithContent.set(cell.column());
                note(IntegrityIssue.HIDDEN_COLUMN, row.number(), cell.column());
            }
        }
    }

    /** How many rows the reading has seen; a reading that was stopped early knows less than a whole one. */
    int rows() {
        return rows;
    }

    /** The row that was read last; 0 before the first. */
    int lastRow() {
        return lastRow;
    }

    List<IntegrityFinding> findings(String sheet) {
        var findings = new ArrayList<IntegrityFinding>();
        seen.forEach((issue, what) -> findings.add(issue.finding(sheet, what.first, what.count)));
        return findings;
    }

    private static final class Seen {
        private final @Nullable String first;
        private int count = 1;

        private Seen(@Nullable String first) {
            this.first = first;
        }
    }
}
