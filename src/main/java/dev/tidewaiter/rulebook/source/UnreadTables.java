package dev.tidewaiter.rulebook.source;

import dev.tidewaiter.rulebook.model.Problem;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds tables and columns that a rulebook declares and nothing reads: whoever fills one believes that it decides. The program reads
 * those that its own rulebook declares, and what it reads of a table of one's own; none of these may be declared a remark, whose
 * cells are not checked.
 */
public final class UnreadTables {

    /** What may stand beside a row for people. */
    private static final List<String> FOR_PEOPLE = List.of("note", "source", "title", "why");

    private UnreadTables() {}

    /** Adds a problem for each; none where the program's own tables are not at hand. */
    public static void check(Map<String, DataTable> tables, List<Problem> problems) {
        var declared = tables.get(TableSchema.NAME);
        if (declared == null) {
            return;
        }
        Map<String, Set<String>> known;
        try {
            known = readByTheProgram();
        } catch (IOException noneAtHand) {
            return;
        }
        var own = tables.values().stream()
                .filter(table -> DataTable.isOwn(table.path()))
                .map(DataTable::name)
                .collect(Collectors.toSet());
        var told = new HashSet<String>();
        for (var row : declared.rows()) {
            var table = row.text("table");
            var column = row.text("column");
            boolean isOwn = own.contains(table);
            var read = isOwn ? TableSchema.ownColumns() : known.get(table);
            if (read != null && FOR_PEOPLE.contains(column)) {
                continue;
            }
            if (read == null) {
                if (told.add(table)) {
                    problems.add(row.problem(
                            "table",
                            "nothing reads a table \"" + table
                                    + "\"; take it out. Words, codes and entries that rules of"
                                    + " your own look for stand in tables/own." + table + ".csv"));
                }
            } else if (CellKind.named(row.text("holds")) == CellKind.REMARK) {
                if (read.contains(column)) {
                    problems.add(row.problem(
                            "holds",
                            "the program reads the column \"" + column + "\" of \"" + table
                                    + "\", so it is no remark; write what its cells hold"));
                }
            } else if (!read.contains(column)) {
                problems.add(row.problem(
                        "column",
                        "nothing reads a column \"" + column + "\" of \"" + table
                                + "\"; take it out, or write \"" + CellKind.REMARK.word()
                                + "\" under \"holds\" here if it is for people"
                                + (isOwn
                                        ? "; of a row of one's own, rules reach " + TableSchema.reachedByRules()
                                        : "")));
            }
        }
    }

    private static Map<String, Set<String>> readByTheProgram() throws IOException {
        var folder = RulesFolder.inProgram();
        var path = TableSchema.PATH;
        var columns = new HashMap<String, Set<String>>();
        for (var row : DataTable.read(path, TableSchema.NAME, folder.text(path)).rows()) {
            var its = columns.computeIfAbsent(row.text("table"), any -> new HashSet<>());
            if (CellKind.named(row.text("holds")) != CellKind.REMARK) {
                its.add(row.text("column"));
            }
        }
        return columns;
    }
}
