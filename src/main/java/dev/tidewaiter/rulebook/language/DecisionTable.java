package dev.tidewaiter.rulebook.language;

import dev.tidewaiter.rulebook.condition.Token;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.rulebook.source.Twins;
import dev.tidewaiter.rulebook.source.Workbooks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a decision table into rules, one a row, with the parser that reads rule files: what a cell says takes the place of
 * one word, text or number, and can be nothing more. Above the table stand RuleSet, Import, Variables and Notes; its columns
 * are NAME, METADATA, CONDITION and ACTION. Any other kind of line or column is refused.
 */
final class DecisionTable {

    private final DataTable grid;
    private final List<Problem> problems;
    private final Map<String, Integer> imports = new HashMap<>();
    private boolean inRules;
    private boolean findings;

    private DecisionTable(DataTable grid, List<Problem> problems) {
        this.grid = grid;
        this.problems = problems;
    }

    /** Reads the CSV twin, or the workbook when its path ends in {@code .xlsx}. */
    static RuleFile read(String path, byte[] content, List<Problem> problems) {
        var rules = new ArrayList<ParsedRule>();
        var imports = new HashMap<String, Integer>();
        for (var grid : grids(path, content, problems)) {
            var table = new DecisionTable(grid, problems);
            rules.addAll(table.rules());
            imports.putAll(table.imports);
        }
        return new RuleFile(path, rules, imports);
    }

    private static List<DataTable> grids(String path, byte[] content, List<Problem> problems) {
        if (path.endsWith(".xlsx")) {
            return Workbooks.read(path, content, problems);
        }
        try {
            return List.of(Twins.read(path, "", new String(content, StandardCharsets.UTF_8)));
        } catch (IOException | IllegalStateException e) {
            problems.add(new Problem(path, "", null, "cannot be read: " + e.getMessage()));
            return List.of();
        }
    }

    private List<ParsedRule> rules() {
        var rows = grid.rows();
        int at = 0;
        while (at < rows.size() && !cell(rows.get(at), 0).startsWith("RuleTable ")) {
            above(rows.get(at));
            at++;
        }
        if (at + 4 >= rows.size()) {
            problems.add(new Problem(
                    grid.path(),
                    grid.name(),
                    null,
                    "holds no table: write a row \"RuleTable …\", under it the kinds of the columns, what each asks of,"
                            + " its template and its heading, and then one row for each rule"));
            return List.of();
        }
        if (!inRules || !findings) {
            problem(
                    rows.get(at),
                    0,
                    "above the table stand RuleSet with \"rules\", and Variables with \"" + RuleHeader.FACADE
                            + " findings\"");
        }
        onlyFirst(rows.get(at));
        var columns = DecisionColumn.read(grid, at + 1, problems);
        var templates = new HashMap<String, List<Token>>();
        var rules = new ArrayList<ParsedRule>();
        int width = width(rows.get(at + 1));
        for (int i = at + 5; i < rows.size(); i++) {
            withinTable(rows.get(i), width);
            rules.add(new DecisionRow(grid.path(), rows.get(i), columns, templates, problems).rule());
        }
        return rules;
    }

    /** How many columns the row of their kinds names. */
    private int width(DataTable.Row kinds) {
        int width = grid.heads().size();
        while (width > 0 && cell(kinds, width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    private void withinTable(DataTable.Row row, int width) {
        for (int i = width; i < grid.heads().size(); i++) {
            if (!cell(row, i).isEmpty()) {
                problem(
                        row,
                        i,
                        "\"" + cell(row, i) + "\" stands beside the table, which ends with column "
                                + grid.heads().get(width - 1)
                                + ": in a CSV file a text with a comma stands in quotation marks");
                return;
            }
        }
    }

    private void above(DataTable.Row row) {
        var value = cell(row, 1);
        switch (cell(row, 0)) {
            case "RuleSet" -> {
                inRules = value.equals("rules");
                if (!inRules) {
                    problem(row, 1, "the rule set is \"rules\", not \"" + value + "\"");
                }
            }
            case "Import" -> {
                for (var name : value.split(",", -1)) {
                    imports.put(name.strip(), row.number());
                }
            }
            case "Variables" -> {
                findings = value.equals(RuleHeader.FACADE + " findings");
                if (!findings) {
                    problem(row, 1, "the only variable is \"" + RuleHeader.FACADE + " findings\"");
                }
            }
            case "Notes" -> {}
            default ->
                problem(
                        row,
                        0,
                        "\"" + cell(row, 0)
                                + "\" may not stand above the table; RuleSet, Import, Variables and Notes may");
        }
        for (int i = 2; i < grid.heads().size(); i++) {
            if (!cell(row, i).isEmpty()) {
                problem(row, i, "nothing may stand here, beside the value of " + cell(row, 0));
            }
        }
    }

    private void onlyFirst(DataTable.Row row) {
        for (int i = 1; i < grid.heads().size(); i++) {
            if (!cell(row, i).isEmpty()) {
                problem(row, i, "nothing may stand here, beside the name of the table");
            }
        }
    }

    private String cell(DataTable.Row row, int column) {
        return column < grid.heads().size() ? row.text(grid.heads().get(column)) : "";
    }

    private void problem(DataTable.Row row, int column, String message) {
        problems.add(row.problem(grid.heads().get(column), message));
    }
}
