package dev.tidewaiter.rulebook.source;

import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.spreadsheet.CellRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** Holds the headings of a table to those that are declared for it: none strange, none missing, none twice, none empty between others. */
final class TableHeadings {

    private TableHeadings() {}

    /** Whether they are; each deviation is added to the problems. */
    static boolean areRight(DataTable table, List<DeclaredColumn> columns, List<Problem> problems) {
        var declared = columns.stream().map(DeclaredColumn::name).toList();
        var strange = new ArrayList<>(table.heads());
        strange.removeAll(declared);
        strange.removeIf(String::isBlank);
        var missing = new ArrayList<>(declared);
        missing.removeAll(table.heads());
        if (DataTable.isOwn(table.path())) {
            missing.removeIf(name -> !name.equals("citation"));
        }
        for (var head : strange) {
            var cell = table.name() + "!" + address(table, head) + "1";
            problems.add(new Problem(
                    table.path(),
                    cell,
                    null,
                    missing.isEmpty()
                            ? "\"" + head
                                    + "\" is no heading of this table, and nothing reads it; take the column out"
                                    + (DataTable.isOwn(table.path())
                                            ? ". Of a row of one's own, rules reach " + TableSchema.reachedByRules()
                                            : "")
                            : "\"" + head + "\" is no heading of this table, which lacks " + quoted(missing)
                                    + "; write the heading as it was"));
        }
        if (strange.isEmpty() && !missing.isEmpty()) {
            problems.add(new Problem(
                    table.path(),
                    table.name() + "!A1",
                    null,
                    "lacks the heading " + quoted(missing)
                            + (DataTable.isOwn(table.path()) ? "; add the column" : "; put the column back")));
        }
        var twice = new HashSet<String>();
        boolean repeats = false;
        for (var head : table.heads()) {
            if (!head.isBlank() && !twice.add(head)) {
                repeats = true;
                problems.add(new Problem(
                        table.path(),
                        table.name() + "!" + address(table, head) + "1",
                        null,
                        "the heading \"" + head + "\" stands over two columns; keep one of them"));
            }
        }
        return strange.isEmpty() && missing.isEmpty() && !repeats && !hasNamelessColumn(table, problems);
    }

    /** A column without a heading between those that have one, as an inserted column leaves it. */
    private static boolean hasNamelessColumn(DataTable table, List<Problem> problems) {
        int last = table.heads().size();
        while (last > 0 && table.heads().get(last - 1).isBlank()) {
            last--;
        }
        int nameless = table.heads().indexOf("");
        if (nameless < 0 || nameless >= last) {
            return false;
        }
        problems.add(new Problem(
                table.path(),
                table.name() + "!" + CellRef.columnName(nameless) + "1",
                null,
                "the column has no heading; take it out"));
        return true;
    }

    private static String address(DataTable table, String head) {
        return CellRef.columnName(table.heads().lastIndexOf(head));
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    }
}
