package dev.tidewaiter.report.account;

import dev.tidewaiter.rulebook.model.NotChecked;
import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What could not be checked in a file. A whole missing column is one gap, however many rows there are; so memory depends
 * on the number of rules and columns alone.
 */
public final class Gaps {

    private final Map<Key, Collected> byKey = new LinkedHashMap<>();

    private record Key(SheetRef sheet, List<Field> missing, boolean hasPlace) {}

    private static final class Collected {
        private final Map<String, String> rules = new TreeMap<>();
        private final TreeSet<String> columns = new TreeSet<>();
        private final RowList rows = new RowList();
    }

    /**
     * One thing to ask the sender for.
     *
     * @param sheet   where it is missing
     * @param missing the fields that are missing; any one of them may do
     * @param columns letters of the columns where it would stand, such as "G"; empty when the sheet has no place for it
     * @param rows    the rows concerned, in words
     * @param count   how many rows that is
     * @param rules   id to title of the rules that had no answer
     */
    public record Gap(
            SheetRef sheet, List<Field> missing, String columns, String rows, long count, Map<String, String> rules) {

        /** "The sheet has no column for the HS code." or "The HS code is missing or unreadable (column G)." */
        public String sentence() {
            var what = Field.titles(missing);
            return columns.isEmpty()
                    ? "The sheet has no place for " + what + "."
                    : Character.toUpperCase(what.charAt(0)) + what.substring(1) + (missing.size() > 1 ? " are" : " is")
                            + " missing or unreadable (column " + columns + ").";
        }

        /** What to do about it, a sentence. */
        public String toDo() {
            var what = Field.titles(missing);
            return columns.isEmpty()
                    ? "Ask the sender for " + what + ", or say on the mapping which column holds it."
                    : "Ask the sender for " + what + ", fill in the marked cells and check again.";
        }
    }

    public void add(ScreenedLine line) {
        for (var open : line.notChecked()) {
            add(line, open);
        }
    }

    private void add(ScreenedLine line, NotChecked open) {
        var collected = byKey.computeIfAbsent(
                new Key(line.line().sheet(), open.missing(), hasPlace(open)), key -> new Collected());
        collected.rules.put(open.rule(), open.title());
        collected.rows.add(line.line().row());
        for (var value : open.cells()) {
            var cell = value.cell();
            if (cell != null) {
                collected.columns.add(CellRef.columnName(cell.column()));
            }
        }
    }

    private static boolean hasPlace(NotChecked open) {
        return open.cells().stream().anyMatch(value -> value.cell() != null);
    }

    /** All gaps, the one that concerns the most rows first. */
    public List<Gap> all() {
        var gaps = new ArrayList<Gap>();
        byKey.forEach((key, collected) -> gaps.add(new Gap(
                key.sheet,
                key.missing,
                String.join(", ", collected.columns),
                collected.rows.toString(),
                collected.rows.count(),
                collected.rules)));
        gaps.sort((a, b) -> Long.compare(b.count(), a.count()));
        return gaps;
    }
}
