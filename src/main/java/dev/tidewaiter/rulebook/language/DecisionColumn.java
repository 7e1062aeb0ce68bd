package dev.tidewaiter.rulebook.language;

import dev.tidewaiter.rulebook.condition.ConstraintParser;
import dev.tidewaiter.rulebook.condition.FilledTokens;
import dev.tidewaiter.rulebook.condition.RuleSyntaxError;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a decision table.
 *
 * @param head     the letter over it
 * @param kind     what its cells are
 * @param fact     the pattern that a condition belongs to, such as {@code $goods : Goods}; empty for other kinds
 * @param template what a cell is put into, where it says {@code $param}
 */
record DecisionColumn(String head, Kind kind, String fact, String template) {

    /** What the cells of a column are. */
    enum Kind {
        NAME,
        METADATA,
        CONDITION,
        ACTION
    }

    private static final String MERGED = "...";

    /** Reads the four rows over the cells of a table: kinds, patterns, templates and headings for people. */
    static List<DecisionColumn> read(DataTable grid, int first, List<Problem> problems) {
        var kinds = grid.rows().get(first);
        var facts = grid.rows().get(first + 1);
        var templates = grid.rows().get(first + 2);
        var columns = new ArrayList<DecisionColumn>();
        var fact = "";
        for (var head : grid.heads()) {
            var kind = kind(kinds.text(head));
            if (kind == null) {
                if (!kinds.text(head).isEmpty()
                        || !facts.text(head).isEmpty()
                        || !templates.text(head).isEmpty()) {
                    problems.add(kinds.problem(
                            head,
                            "\"" + kinds.text(head)
                                    + "\" is no kind of column; a column is NAME, METADATA, CONDITION or ACTION"));
                }
                continue;
            }
            if (kind != Kind.CONDITION) {
                fact = "";
            } else if (!facts.text(head).isEmpty()) {
                fact = facts.text(head);
            }
            if (kind != Kind.CONDITION && !facts.text(head).isEmpty()) {
                problems.add(facts.problem(head, "only a condition asks of a fact; leave the cell empty"));
            }
            if (kind == Kind.CONDITION && fact.isEmpty()) {
                problems.add(facts.problem(head, "names no fact, such as $goods : Goods"));
            }
            if (kind == Kind.NAME != templates.text(head).isEmpty()) {
                problems.add(templates.problem(
                        head, kind == Kind.NAME ? "a column of names has no template" : "the column has no template"));
            }
            var wrong = kind == Kind.CONDITION && !templates.text(head).isEmpty() ? wrong(templates.text(head)) : null;
            if (wrong != null) {
                problems.add(
                        templates.problem(
                                head,
                                "\"" + templates.text(head) + "\" says no condition (" + wrong
                                        + "); put back what stood there, a property and what it is held against, such as pixels > $param"));
                continue; // each row would only say it again
            }
            var plain = fact.endsWith(MERGED) ? fact.substring(0, fact.length() - MERGED.length()) : fact;
            columns.add(new DecisionColumn(head, kind, plain.strip(), templates.text(head)));
        }
        return List.copyOf(columns);
    }

    private static @Nullable Kind kind(String text) {
        for (var kind : Kind.values()) {
            if (kind.name().equals(text)) {
                return kind;
            }
        }
        return null;
    }

    /** What is wrong with a condition, whatever a cell puts into it; null when a word or a number makes one. */
    private static @Nullable String wrong(String template) {
        String wrong = null;
        for (var cell : List.of("TRUE", "1")) {
            try {
                var tokens = new FilledTokens(FilledTokens.of(template), cell, 0);
                new ConstraintParser(tokens).either();
                tokens.expectEnd();
                return null;
            } catch (RuleSyntaxError e) {
                wrong = e.sentence();
            }
        }
        return wrong;
    }
}
