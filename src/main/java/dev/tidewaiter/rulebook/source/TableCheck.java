package dev.tidewaiter.rulebook.source;

import dev.tidewaiter.letters.NearWord;
import dev.tidewaiter.letters.Unaccented;
import dev.tidewaiter.rulebook.model.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds the tables of a rulebook to what the table of columns declares, each deviation as a sentence with sheet and cell. */
final class TableCheck {

    /** The error values of a cell (ECMA-376-1, 18.17.2.7) as text, in the languages of spreadsheet programs: "#REF!", "#BEZUG!", "#Н/Д". */
    private static final Pattern LOST = Pattern.compile("#[¡¿]?\\p{Lu}[\\p{Lu}/0]*[!?]|#(?:N/A|N/D|NV|Н/Д|ND)");

    /** Letters and digits as keyboards for Chinese and Japanese write them: no text that is looked for in has them once it was read. */
    private static final Pattern WIDE = Pattern.compile("[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]");

    /** More choices than these nobody reads. */
    private static final int SHOWN = 20;

    /** Under this heading stands what a row is called in the sentences that people read. */
    private static final String TITLE = "title";

    private final Map<String, DataTable> tables;
    private final TableSchema schema;
    private final Function<String, Problem> missingTable;
    private final List<Problem> problems;
    private final OtherTables entries;

    private TableCheck(
            Map<String, DataTable> tables,
            TableSchema schema,
            Function<String, Problem> missing,
            List<Problem> problems) {
        this.tables = tables;
        this.missingTable = missing;
        this.schema = schema;
        this.problems = problems;
        this.entries = new OtherTables(tables);
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
        var told = keys.isEmpty() ? columns : keys; // by what rows are told apart
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
            var stray = StrayRow.told(row, columns);
            if (stray != null) {
                problems.add(stray);
                continue;
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
            var before = seen.putIfAbsent(
                    told.stream().map(column -> row.text(column.name())).toList(), row.number());
            if (before != null) {
                problems.add(row.problem(
                        told.get(0).name(),
                        "repeats row " + before + " ("
                                + (keys.isEmpty()
                                        ? "every cell is the same"
                                        : "the same "
                                                + keys.stream()
                                                        .map(DeclaredColumn::name)
                                                        .collect(Collectors.joining(", ")))
                                + "); keep one of them"));
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
        if (WIDE.matcher(text).find() && !isToldInChinese(column, text)) {
            problems.add(row.problem(
                    column.name(),
                    "\"" + text + "\" has letters or digits of the full width of Chinese signs; write the plain ones, "
                            + WIDE.matcher(text).replaceAll(sign -> Unaccented.of(sign.group()))));
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
            case ENTRY_OF, ENTRIES_OF, NAMES_OF, NAMED_BY -> add(row, column, entries.complaint(column, text));
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

    /** A law's name as its own country writes it, where people read it and nothing is looked for by it: "公告2025年第６１号". */
    private static boolean isToldInChinese(DeclaredColumn column, String text) {
        boolean isRead = column.holds() == CellKind.CITATION
                || column.holds() == CellKind.REMARK
                || column.name().equals(TITLE);
        return isRead && text.codePoints().anyMatch(Character::isIdeographic);
    }

    private static String wanted(DeclaredColumn column) {
        return switch (column.holds()) {
            case ONE_OF -> "write one of " + String.join(", ", column.choices());
            case ENTRY_OF, ENTRIES_OF, NAMES_OF ->
                "write one that stands in the sheet " + OtherTables.sheets(column) + ", or add it there first";
            default -> "every row has one";
        };
    }

    private void choice(DataTable.Row row, DeclaredColumn column, String text) {
        if (!column.choices().contains(text)) {
            problems.add(row.problem(
                    column.name(), "\"" + text + "\" is none of " + choices(column, text) + orDeclared(column, text)));
        }
    }

    /** Where the values are declared; one that is nearly a known one is a slip, and a long list of them has named the place. */
    private static String orDeclared(DeclaredColumn column, String text) {
        int known = column.choices().size();
        // a name all in capitals, as of an annex, is near to others of its kind and none of them
        boolean isSlip = text.chars().anyMatch(Character::isLowerCase) && NearWord.of(text, column.choices()) != null;
        return known == 1 || known > SHOWN || isSlip
                ? ""
                : "; what may stand here is declared in tables/schema.xlsx, sheet \"" + TableSchema.NAME + "\"";
    }

    /** What may be chosen, in words: all of it where that is little, else what is nearest to what was written. */
    private static String choices(DeclaredColumn column, String text) {
        var meant = column.choices().stream().filter(text::equalsIgnoreCase).findFirst();
        var hint = meant.map(choice -> "; write " + choice).orElse("");
        var orEmpty = column.filled() ? "" : "; or leave the cell empty";
        return column.choices().size() <= SHOWN
                ? named(column.choices()) + hint + orEmpty
                : "the " + column.choices().size() + " that the sheet \"" + TableSchema.NAME
                        + "\" of tables/schema.xlsx names"
                        + (hint.isEmpty() ? NearWord.choice(text, column.choices()) : hint) + orEmpty;
    }

    /** One that has a comma in it is told from two. */
    private static String named(List<String> choices) {
        return choices.stream()
                .map(choice -> choice.contains(",") ? "\"" + choice + "\"" : choice)
                .collect(Collectors.joining(", "));
    }

    private void add(DataTable.Row row, DeclaredColumn column, @Nullable String complaint) {
        if (complaint != null) {
            problems.add(row.problem(column.name(), complaint));
        }
    }
}
