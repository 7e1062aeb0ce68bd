package dev.tidewaiter.report.workbook;

import dev.tidewaiter.report.account.LineWords;
import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.write.AddedCell;
import dev.tidewaiter.spreadsheet.write.Mark;
import dev.tidewaiter.spreadsheet.write.RowAnnotation;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is written beside one row, and which of its cells are marked.
 *
 * @param row     the row, as a spreadsheet shows it
 * @param verdict the worst of its lines
 * @param words   why, by which rules, and what to do
 * @param marks   cells of this row that are marked, from left to right
 */
record RowNotes(int row, Verdict verdict, LineWords words, List<Marked> marks) {

    /** A marked cell: its column, from 0, and the verdict its finding leads to. */
    record Marked(int column, Verdict verdict) {
        Mark mark() {
            return new Mark(column, Colours.wash(verdict));
        }
    }

    static RowNotes of(ScreenedLine line) {
        if (line.findings().isEmpty() && line.notChecked().isEmpty()) {
            return new RowNotes(line.line().row(), line.verdict(), LineWords.of(line), List.of());
        }
        var marks = new TreeMap<Integer, Verdict>();
        eachMark(line, (cell, verdict) -> {
            if (cell.row() == line.line().row()
                    && cell.sheet().equals(line.line().sheet())) {
                marks.merge(cell.column(), verdict, Verdict::worse);
            }
        });
        return new RowNotes(line.line().row(), line.verdict(), LineWords.of(line), marks(marks));
    }

    static List<Marked> marks(SortedMap<Integer, Verdict> byColumn) {
        return byColumn.entrySet().stream()
                .map(mark -> new Marked(mark.getKey(), mark.getValue()))
                .toList();
    }

    /** Takes each cell that a finding rests on or that is missing. */
    interface Marks {
        void mark(CellRef cell, Verdict verdict);
    }

    static void eachMark(ScreenedLine line, Marks marks) {
        for (var finding : line.findings()) {
            var verdict = Verdict.of(finding.severity());
            if (verdict != Verdict.CLEAR) {
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

    /** How many lines of text the row needs for its reason to be read; 0 when there is none. */
    private int lines() {
        return words.why().isEmpty()
                ? 0
                : Math.max(VerdictColumns.WHY.linesOf(words.why()), VerdictColumns.NEXT_STEP.linesOf(words.nextStep()));
    }

    /** As it is added to the row. A row with nothing to say has a verdict only. */
    RowAnnotation annotation() {
        return new RowAnnotation(row, beside(), marks.stream().map(Marked::mark).toList(), lines());
    }

    private List<AddedCell> beside() {
        var first = Cells.verdict(verdict);
        return words.rules().isEmpty()
                ? List.of(first)
                : List.of(
                        first,
                        Cells.text(words.why()),
                        Cells.quiet(words.rules()),
                        Cells.text(words.nextStep()),
                        Cells.ANSWER,
                        Cells.ANSWER);
    }

    /** The same with more cells marked; where both mark one, the worse verdict shows. */
    RowNotes markedToo(SortedMap<Integer, Verdict> others) {
        var all = new TreeMap<>(others);
        marks.forEach(mark -> all.merge(mark.column(), mark.verdict(), Verdict::worse));
        return new RowNotes(row, verdict, words, marks(all));
    }

    static List<Mark> asMarks(SortedMap<Integer, Verdict> byColumn) {
        return marks(byColumn).stream().map(Marked::mark).toList();
    }

    /** Two lines that stand on one row, told together. */
    RowNotes with(RowNotes other) {
        var all = new TreeMap<Integer, Verdict>();
        marks.forEach(mark -> all.put(mark.column(), mark.verdict()));
        other.marks.forEach(mark -> all.merge(mark.column(), mark.verdict(), Verdict::worse));
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
