package dev.tidewaiter.rulebook.source;

import dev.tidewaiter.rulebook.model.Problem;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the tables of a rulebook consist of, as its own table {@code columns} declares it: which columns each has, what their
 * cells hold, and which of them tell its rows apart. A rulebook without that table says nothing of the others.
 *
 * @param columns the columns of each table, in their order
 */
public record TableSchema(Map<String, List<DeclaredColumn>> columns) {

    /** The table that declares all tables, itself among them. */
    public static final String NAME = "columns";

    /** Where it stands. */
    static final String PATH = "tables/schema.columns.csv";

    /** What holds values of a column of another table. */
    private static final Set<CellKind> OF_OTHER_TABLES =
            EnumSet.of(CellKind.ENTRY_OF, CellKind.ENTRIES_OF, CellKind.NAMES_OF, CellKind.NAMED_BY);

    /** The columns of a table that the rulebook adds for itself; only the citation must be there. */
    private static final List<DeclaredColumn> OWN = List.of(
            own("words", CellKind.TEXT, "Words of the goods, parted by a bar."),
            own("hs", CellKind.DIGITS, "A customs code or its beginning."),
            own("eccn", CellKind.ECCN, "An entry of the control list."),
            own("number", CellKind.NUMBER, "A number for the rule to compare."),
            own("note", CellKind.TEXT, "What an explanation may quote."),
            own("citation", CellKind.CITATION, "Where the row comes from."),
            own("from", CellKind.DAY, "The first shipment date on which the row counts."),
            own("to", CellKind.DAY, "The last shipment date on which it counts."));

    private static DeclaredColumn own(String name, CellKind holds, String means) {
        return new DeclaredColumn(name, holds, "", name.equals("citation"), false, means);
    }

    /** The headings that the program reads in a table that the rulebook adds for itself. */
    static Set<String> ownColumns() {
        return OWN.stream().map(DeclaredColumn::name).collect(Collectors.toSet());
    }

    /** What a rule can ask of a row of such a table, in words. */
    static String reachedByRules() {
        return "\"number\", \"note\" and \"citation\", and find it by \"words\", \"hs\" and \"eccn\"";
    }

    /** Reads the declarations. */
    static TableSchema of(Map<String, DataTable> tables, List<Problem> problems) {
        var columns = new LinkedHashMap<String, List<DeclaredColumn>>();
        var declared = tables.get(NAME);
        if (declared != null) {
            for (var row : declared.rows()) {
                var holds = CellKind.named(row.text("holds"));
                if (holds == null) {
                    problems.add(row.problem(
                            "holds",
                            "\"" + row.text("holds") + "\" is no kind of cell; there are " + CellKind.names()));
                } else {
                    columns.computeIfAbsent(row.text("table"), any -> new ArrayList<>())
                            .add(new DeclaredColumn(
                                    row.text("column"),
                                    holds,
                                    row.text("values"),
                                    row.text("filled").equals("yes"),
                                    row.text("key").equals("yes"),
                                    row.text("means")));
                }
            }
        }
        for (var table : tables.values()) {
            if (DataTable.isOwn(table.path())) {
                columns.putIfAbsent(table.name(), OWN);
            }
        }
        if (declared != null) {
            declared.rows().forEach(row -> places(row, tables, columns, problems));
        }
        return new TableSchema(columns);
    }

    /** Whether the columns that values of a declared one come from, or go to, are there; a sheet that is missing is told itself. */
    private static void places(
            DataTable.Row row,
            Map<String, DataTable> tables,
            Map<String, List<DeclaredColumn>> columns,
            List<Problem> problems) {
        var holds = CellKind.named(row.text("holds"));
        if (holds == null || !OF_OTHER_TABLES.contains(holds)) {
            return;
        }
        for (var place : row.text("values").split(";", -1)) {
            int point = place.indexOf('.');
            var sheet = place.substring(0, Math.max(0, point)).strip();
            var column = place.substring(point + 1).strip();
            var table = tables.get(sheet);
            var known = columns.get(sheet);
            boolean isThere = (table != null && table.heads().contains(column))
                    || (known != null
                            && known.stream().anyMatch(one -> one.name().equals(column)));
            if (!isThere) {
                problems.add(row.problem(
                        "values",
                        "\"" + place.strip()
                                + "\" is no column of a sheet; write the name of the sheet, a point and the heading of"
                                + " the column, such as lists.list"));
            }
        }
    }
}
