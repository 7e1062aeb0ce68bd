package dev.tidewaiter.report.workbook;

import dev.tidewaiter.report.account.LineWords;
import dev.tidewaiter.report.workbook.Styles.Look;
import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.spreadsheet.CellRef;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is written beside one row, and which of its cells are marked.
 *
 * @param row     the row, as a spreadsheet shows it
 * @param verdict the worst of its lines
 * @param words   why, by which rules, and what to do
 * @param marks   cells of this row that are marked, from left to right
 */
record RowNotes(int row, Verdict verdict, LineWords words, List<Mark> marks) {

    /** A marked cell: its column, from 0, and the verdict its finding leads to. */
    record Mark(int column, Verdict verdict) {}

    static RowNotes of(ScreenedLine line) {
        if (line.findings().isEmpty() && line.notChecked().isEmpty()) {
            return new RowNotes(line.line().row(), line.verdict(), LineWords.of(line), List.of());
        }
        var marks = new TreeMap<Integer, Verdict>();
        eachMark(line, (cell, verdict) -> {
            if (cell.row() == line.line().row()
                    && cell.sheet().equals(line.line().sheet())) {
                marks.merge(cell.column(), verdict, RowNotes::worse);
            }
        });
        return new RowNotes(line.line().row(), line.verdict(), LineWords.of(line), marks(marks));
    }

    static List<Mark> marks(SortedMap<Integer, Verdict> byColumn) {
        return byColumn.entrySet().stream()
                .map(mark -> new Mark(mark.getKey(), mark.getValue()))
                .toList();
    }

    /** Takes each cell that a finding rests on or that is missing. */
    interface Marks {
        void mark(CellRef cell, Verdict verdict);
    }

    static void eachMark(ScreenedLine line, Marks marks) {
        for (var finding : line.findings()) {
            var verdict = verdictOf(finding);
            if (verdict != null) {
                for (var value : finding.evidence()) {
                    var cell = value.cell();
                    if (cell != null) {
                        marks.mark(cell, verdict);
                    }
                }
            }
        }
        for (var open : line.notChecked()) {
            for (var value : open.cells()) {
                var cell = value.cell();
                if (cell != null) {
                    marks.mark(cell, Verdict.CANNOT_CHECK);
                }
            }
        }
    }

    private static @Nullable Verdict verdictOf(Finding finding) {
        return switch (finding.severity()) {
            case BLOCK -> Verdict.BLOCK;
            case HOLD -> Verdict.HOLD;
            case REVIEW -> Verdict.REVIEW;
            case INFO -> null;
        };
    }

    static Verdict worse(Verdict one, Verdict other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /** How many lines of text the row needs for its reason to be read. */
    int lines() {
        return Math.max(AddedColumns.WHY.linesOf(words.why()), AddedColumns.NEXT_STEP.linesOf(words.nextStep()));
    }

    /** Writes the added cells, from this column on. A row with nothing to say has a verdict only. */
    void write(StringBuilder out, CellXml cells, Styles styles, int column) {
        cells.text(out, column, row, styles.of(verdict), verdict.name());
        if (!words.rules().isEmpty()) {
            cells.text(out, column + 1, row, styles.of(Look.WRAPPED), words.why());
            cells.text(out, column + 2, row, styles.of(Look.QUIET), words.rules());
            cells.text(out, column + 3, row, styles.of(Look.WRAPPED), words.nextStep());
            cells.empty(out, column + 4, row, styles.of(Look.ANSWER));
            cells.empty(out, column + 5, row, styles.of(Look.ANSWER));
        }
    }

    /** Two lines that stand on one row, told together. */
    RowNotes with(RowNotes other) {
        var all = new TreeMap<Integer, Verdict>();
        marks.forEach(mark -> all.put(mark.column(), mark.verdict()));
        other.marks.forEach(mark -> all.merge(mark.column(), mark.verdict(), RowNotes::worse));
        boolean mineFirst = verdict.compareTo(other.verdict) <= 0;
        var first = mineFirst ? this : other;
        var second = mineFirst ? other : this;
        return new RowNotes(
                row,
                first.verdict,
                new LineWords(
                        joined(first.words.why(), second.words.why(), "\n"),
                        joined(first.words.rules(), second.words.rules(), ", "),
                        first.words.nextStep()),
                marks(all));
    }

    private static String joined(String one, String other, String between) {
        return other.isEmpty() || one.contains(other) ? one : one.isEmpty() ? other : one + between + other;
    }
}
