package dev.tidewaiter.rulebook.language;

import dev.tidewaiter.rulebook.condition.Condition;
import dev.tidewaiter.rulebook.condition.ConditionParser;
import dev.tidewaiter.rulebook.condition.Constraint;
import dev.tidewaiter.rulebook.condition.ConstraintParser;
import dev.tidewaiter.rulebook.condition.FilledTokens;
import dev.tidewaiter.rulebook.condition.RuleSyntaxError;
import dev.tidewaiter.rulebook.condition.Token;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one row of a decision table as a rule. Empty cells ask nothing and say nothing. */
final class DecisionRow {

    private final String path;
    private final DataTable.Row row;
    private final List<DecisionColumn> columns;
    private final List<Problem> problems;
    private final Map<String, List<Token>> templates;
    private final Map<String, ParsedRule.Annotation> annotations = new LinkedHashMap<>();
    private final Map<String, List<Constraint>> asked = new LinkedHashMap<>();
    private final StringBuilder source = new StringBuilder();
    private String name = "";
    private @Nullable FacadeCall call;

    /**
     * A row to read.
     *
     * @param templates the tokens of the columns' templates, by the letter over the column, as far as they are known
     */
    DecisionRow(
            String path,
            DataTable.Row row,
            List<DecisionColumn> columns,
            Map<String, List<Token>> templates,
            List<Problem> problems) {
        this.path = path;
        this.templates = templates;
        this.row = row;
        this.columns = columns;
        this.problems = problems;
    }

    ParsedRule rule() {
        var conditions = new ArrayList<Condition>();
        boolean whole = true;
        for (var column : columns) {
            var cell = row.text(column.head());
            if (!cell.isEmpty()) {
                try {
                    read(column, cell);
                } catch (RuleSyntaxError e) {
                    whole = false;
                    report(column.head() + row.number(), e.sentence());
                }
            }
        }
        for (var pattern : asked.entrySet()) {
            try {
                conditions.add(pattern(pattern.getKey(), pattern.getValue()));
            } catch (RuleSyntaxError e) {
                whole = false;
                report("row " + row.number(), "\"" + pattern.getKey() + "\": " + e.sentence());
            }
        }
        if (whole && (name.isEmpty() || call == null)) {
            report("row " + row.number(), "the row has no name, or nothing in its column ACTION");
        }
        return new ParsedRule(
                path, row.number(), name, annotations, conditions, whole ? call : null, source.toString(), true);
    }

    private void read(DecisionColumn column, String cell) throws RuleSyntaxError {
        if (column.kind() == DecisionColumn.Kind.NAME) {
            RuleHeader.checkName(new Token(Token.Kind.TEXT, cell, row.number()));
            name = cell;
            return;
        }
        var tokens = new FilledTokens(template(column), cell, row.number());
        switch (column.kind()) {
            case METADATA -> annotation(column.head(), tokens);
            case CONDITION -> {
                asked.computeIfAbsent(column.fact(), any -> new ArrayList<>())
                        .add(new ConstraintParser(tokens).either());
                source.append(column.fact())
                        .append(' ')
                        .append(column.template())
                        .append(' ')
                        .append(cell)
                        .append('\n');
            }
            default -> {
                if (call != null) {
                    throw new RuleSyntaxError(row.number(), "a row makes one call");
                }
                call = RuleHeader.call(tokens);
                source.append(column.template()).append('\n');
            }
        }
        tokens.expectEnd();
    }

    private List<Token> template(DecisionColumn column) throws RuleSyntaxError {
        var known = templates.get(column.head());
        if (known == null) {
            known = FilledTokens.of(column.template());
            templates.put(column.head(), known);
        }
        return known;
    }

    private void annotation(String column, FilledTokens tokens) throws RuleSyntaxError {
        var said = tokens.expect(Token.Kind.WORD, "the name of an annotation");
        var value = "";
        if (tokens.takeIf("(")) {
            value = tokens.expect(Token.Kind.TEXT, "one text in quotation marks")
                    .text();
            tokens.expect(")");
        }
        if (annotations.put(said.text(), new ParsedRule.Annotation(value, row.number(), column)) != null) {
            throw new RuleSyntaxError(row.number(), "@" + said.text() + " stands twice in one rule");
        }
    }

    private Condition pattern(String fact, List<Constraint> constraints) throws RuleSyntaxError {
        var tokens = new FilledTokens(FilledTokens.of(fact + "()"), "", row.number());
        var read = new ConditionParser(tokens).all();
        tokens.expectEnd();
        if (read.size() == 1 && read.get(0) instanceof Condition.Pattern pattern) {
            return new Condition.Pattern(pattern.variable(), pattern.factType(), constraints, row.number());
        }
        throw new RuleSyntaxError(row.number(), "is no fact such as $goods : Goods");
    }

    private void report(String place, String message) {
        var id = annotations.getOrDefault("Id", annotations.get("Of"));
        problems.add(new Problem(path, place, id == null ? null : id.value(), message));
    }
}
