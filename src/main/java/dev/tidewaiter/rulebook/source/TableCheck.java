package dev.tidewaiter.rulebook.source;

import dev.tidewaiter.rulebook.model.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds the tables of a rulebook to what the table of columns declares, each deviation as a sentence with sheet and cell. */
final class TableCheck {

    /** The error values of a cell (ECMA-376-1, 18.17.2.7) as text, in the languages of spreadsheet programs: "#REF!", "#BEZUG!", "#Н/Д". */
    private static final Pattern LOST = Pattern.compile("#[¡¿]?\\p{Lu}[\\p{Lu}/0]*[!?]|#(?:N/A|N/D|NV|Н/Д|ND)");

    private final Map<String, DataTable> tables;
    private final TableSchema schema;
    private final Function<String, Problem> missingTable;
    private final List<Problem> problems;
    private final Map<String, Set<String>> entries = new HashMap<>();

    private TableCheck(
            Map<String, DataTable> tables,
            TableSchema schema,
            Function<String, Problem> missing,
            List<Problem> problems) {
        this.tables = tables;
        this.missingTable = missing;
        this.schema = schema;
        this.problems = problems;
    }

    /**
     * Checks all tables.
     *
     * @param missing the problem of a table that is not there, by its name
     */
    static void of(Map<String, DataTable> tables, Function<String, Problem> missing, List<Problem> problems) {
        if (tables.containsKey(TableSchema.NAME)) {
            var undeclared = new ArrayList<Problem>();
            var check = new TableCheck(tables, TableSchema.of(tables, undeclared), missing, problems);
            if (undeclared.isEmpty()) {
                check.sheets();
            }
            problems.addAll(undeclared);
            check.schema.columns().forEach((name, columns) -> {
                var table = tables.get(name);
                if (table != null && TableHeadings.areRight(table, columns, problems)) {
                    check.rows(table, columns);
                }
            });
        }
    }

    /** A sheet under another name is one that is missing and one that nobody declared. */
    private void sheets() {
        var undeclared = tables.values().stream()
                .filter(table -> !schema.columns().containsKey(table.name()))
                .toList();
        // a sheet of a file that cannot be read is not missing
        var unread = problems.stream()
                .filter(problem -> problem.place().indexOf('!') < 0)
                .map(Problem::file)
                .collect(Collectors.toSet());
        var missing = new TreeMap<String, Problem>();
        schema.columns().keySet().stream()
                .filter(name -> !tables.containsKey(name))
                .forEach(name -> missing.put(name, missingTable.apply(name)));
        missing.values().removeIf(problem -> unread.contains(problem.file()));
        for (var table : undeclared) {
            var renamed = undeclared.stream()
                                    .filter(other -> other.path().equals(table.path()))
                                    .count()
                            == 1
                    ? onlyOneOf(table.path(), missing)
                    : null;
            problems.add(new Problem(
                    table.path(),
                    table.name(),
                    null,
                    renamed == null
                            ? "is a sheet that nothing reads; take it out. Words, codes and entries that rules of your own look for"
                                    + " stand in a sheet of tables/own.xlsx"
                            : "is a sheet that no table is declared for, and the sheet \"" + renamed
                                    + "\" is missing; if it was renamed, name it \"" + renamed + "\" again"));
            if (renamed != null) {
                missing.remove(renamed);
            }
        }
        problems.addAll(missing.values());
    }

    /** The sheet that a workbook lacks, where it lacks one alone; null otherwise. */
    private static @Nullable String onlyOneOf(String path, Map<String, Problem> missing) {
        var lacking = missing.entrySet().stream()
                .filter(entry -> TableFiles.workbookOf(entry.getValue().file()).equals(TableFiles.workbookOf(path)))
                .map(Map.Entry::getKey)
                .toList();
        return lacking.size() == 1 ? lacking.get(0) : null;
    }

    private void rows(DataTable table, List<DeclaredColumn> columns) {
        var keys = columns.stream().filter(DeclaredColumn::key).toList();
        var seen = new HashMap<List<String>, Integer>();
        var inForce = RowsInForce.of(columns);
        boolean isMerged = MergedTableCells.isTold(table, problems);
        boolean dated = table.heads().contains("from") && table.heads().contains("to");
        for (var row : table.rows()) {
            var miscounted = row.path().endsWith(".csv") ? row.miscounted() : null;
            if (miscounted != null) {
                problems.add(miscounted);
                continue; // its cells stand under other headings than they were meant for
            }
            if (isMerged && isLacking(row, columns)) {
                continue; // what it lacks stands in the first of the cells that were made one
            }
            for (var column : columns) {
                cell(row, column);
            }
            if (dated && endsBeforeItBegins(row)) {
                problems.add(row.problem(
                        "to", "the row ends on " + row.text("to") + ", before it begins on " + row.text("from")));
            }
            CountryBesideCode.check(row, problems);
            if (inForce != null) {
                inForce.add(row, problems);
            }
            if (!keys.isEmpty()) {
                var before = seen.putIfAbsent(
                        keys.stream().map(key -> row.text(key.name())).toList(), row.number());
                if (before != null) {
                    problems.add(row.problem(
                            keys.get(0).name(),
                            "repeats row " + before + " (the same "
                                    + keys.stream().map(DeclaredColumn::name).collect(Collectors.joining(", "))
                                    + "); keep one of them"));
                }
            }
        }
    }

    private static boolean isLacking(DataTable.Row row, List<DeclaredColumn> columns) {
        return columns.stream()
                .anyMatch(column -> column.filled() && row.text(column.name()).isEmpty());
    }

    private static boolean endsBeforeItBegins(DataTable.Row row) {
        var from = row.text("from");
        var to = row.text("to");
        return CellKind.DAY.complaint(from) == null && CellKind.DAY.complaint(to) == null && to.compareTo(from) < 0;
    }

    private void cell(DataTable.Row row, DeclaredColumn column) {
        var text = row.text(column.name());
        if (LOST.matcher(text).matches()) {
            problems.add(
                    row.problem(
                            column.name(),
                            "\"" + text
                                    + "\" is what a spreadsheet program leaves of a formula that failed; write what stood there"));
            return;
        }
        if (text.isEmpty()) {
            if (column.filled()) {
                problems.add(row.problem(column.name(), "\"" + column.name() + "\" is empty; " + wanted(column)));
            }
            return;
        }
        switch (column.holds()) {
            case ONE_OF -> choice(row, column, text);
            case ENTRY_OF -> entry(row, column, text);
            case ENTRIES_OF -> {
                for (var part : text.split(";", -1)) {
                    entry(row, column, part.strip());
                }
            }
            case NAMED_BY -> named(row, column, text);
            default -> {
                var written = column.holds().complaint(text);
                var complaint = written == null && column.holds() == CellKind.NUMBER
                        ? NumberBounds.complaint(column, text)
                        : written;
                if (complaint != null) {
                    boolean isSign = !column.filled() && text.chars().noneMatch(Character::isLetterOrDigit);
                    problems.add(row.problem(
                            column.name(),
                            isSign
                                    ? "\"" + text + "\" stands where nothing is to stand; leave the cell empty"
                                    : complaint));
                }
            }
        }
    }

    private static String wanted(DeclaredColumn column) {
        return switch (column.holds()) {
            case ONE_OF -> "write one of " + String.join(", ", column.choices());
            case ENTRY_OF, ENTRIES_OF ->
                "write one that stands in the sheet \"" + sheet(column) + "\", or add it there first";
            default -> "every row has one";
        };
    }

    /** The sheet of the column that an entry must come from. */
    private static String sheet(DeclaredColumn column) {
        return sheet(column.values());
    }

    private static String sheet(String place) {
        return place.substring(0, Math.max(0, place.indexOf('.')));
    }

    private void choice(DataTable.Row row, DeclaredColumn column, String text) {
        if (!column.choices().contains(text)) {
            var meant = column.choices().stream().filter(text::equalsIgnoreCase).findFirst();
            problems.add(row.problem(
                    column.name(),
                    "\"" + text + "\" is none of " + String.join(", ", column.choices())
                            + meant.map(choice -> "; write " + choice).orElse("")
                            + (column.filled() ? "" : "; or leave the cell empty")));
        }
    }

    /** Whether a value stands in the column of another table that it must come from. */
    private void entry(DataTable.Row row, DeclaredColumn column, String text) {
        var known = entries.computeIfAbsent(column.values(), this::entriesOf);
        if (!known.contains(text) && tables.containsKey(sheet(column))) { // a sheet that is missing is told itself
            problems.add(row.problem(
                    column.name(),
                    "\"" + text + "\" is not known; write one that stands in the sheet \"" + sheet(column)
                            + "\", or add it there first"));
        }
    }

    /** Whether a row of another table refers to this one. */
    private void named(DataTable.Row row, DeclaredColumn column, String text) {
        var places = column.values().split(" *; *", -1);
        boolean isThere = Stream.of(places).map(TableCheck::sheet).allMatch(tables::containsKey);
        if (isThere
                && Stream.of(places)
                        .noneMatch(place ->
                                entries.computeIfAbsent(place, this::entriesOf).contains(text))) {
            problems.add(row.problem(
                    column.name(),
                    "the row decides nothing, for \"" + text + "\" stands in no row of "
                            + Stream.of(places)
                                    .map(place -> "\"" + sheet(place) + "\"")
                                    .collect(Collectors.joining(" or "))
                            + "; name it there, or take the row out"));
        }
    }

    /** The values of a column; a cell of several names, between blanks, gives each of them. */
    private Set<String> entriesOf(String place) {
        int point = place.indexOf('.');
        var table = tables.get(sheet(place));
        return table == null
                ? Set.of()
                : table.rows().stream()
                        .map(row -> row.text(place.substring(point + 1)))
                        .flatMap(text -> Stream.concat(Stream.of(text), Stream.of(text.split(" ", -1))))
                        .collect(Collectors.toSet());
    }
}
