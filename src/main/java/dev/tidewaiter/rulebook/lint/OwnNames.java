package dev.tidewaiter.rulebook.lint;

import dev.tidewaiter.rulebook.condition.Condition;
import dev.tidewaiter.rulebook.condition.Constraint;
import dev.tidewaiter.rulebook.condition.Operand;
import dev.tidewaiter.rulebook.facts.ListedOwners;
import dev.tidewaiter.rulebook.language.ParsedRule;
import dev.tidewaiter.rulebook.language.RuleFile;
import dev.tidewaiter.rulebook.model.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Holds the names of own tables, parameters and columns that rules ask for against those that the rulebook has. */
public final class OwnNames {

    /** Own columns out of which facts of another kind are made, so that no rule need ask for them. */
    private static final Set<String> MADE_INTO_FACTS =
            Set.of(ListedOwners.COLUMN_OF_OWNERS, ListedOwners.COLUMN_OF_SHARES);

    private static final String OWN_TABLES = "tables/own.xlsx";
    private static final String COLUMNS = "words/manifest/own-columns.tsv";

    private final String factType;
    private final String property;
    private final boolean unasked;
    private final Set<String> asked = new TreeSet<>();

    private OwnNames(String factType, String property, boolean unasked) {
        this.factType = factType;
        this.property = property;
        this.unasked = unasked;
    }

    /**
     * What is wrong: a name that nothing has, and one that no rule asks for.
     *
     * @param tables     the own tables, each with the file that it was read from
     * @param thresholds the own parameters
     * @param columns    the own columns of manifests
     * @param unasked    whether names that no rule asks for are told, which are left where the last rule that did was retired
     */
    public static void check(
            Collection<RuleFile> files,
            Map<String, String> tables,
            Set<String> thresholds,
            Set<String> columns,
            boolean unasked,
            List<Problem> problems) {
        new OwnNames("OwnRow", "table", unasked).check(files, tables.keySet(), OWN_TABLES, "sheet", problems);
        // a table may stand in a CSV file alone; what is wrong with it is told where it is
        problems.replaceAll(problem -> problem.file().equals(OWN_TABLES)
                ? new Problem(
                        tables.getOrDefault(problem.place(), OWN_TABLES),
                        problem.place(),
                        problem.rule(),
                        problem.message())
                : problem);
        var ownColumns = new TreeSet<>(columns);
        ownColumns.removeAll(MADE_INTO_FACTS);
        new OwnNames("OwnColumn", "name", unasked).check(files, ownColumns, COLUMNS, "column", problems);
        new OwnNames("Threshold", "name", unasked)
                .check(files, thresholds, "parameters/own.yaml", "parameter", problems);
    }

    /** Whether a column is not known because the list of columns is not written as it should be. */
    public static boolean followsFrom(Problem problem, Collection<Problem> ofWords) {
        return problem.message().startsWith(COLUMNS)
                && ofWords.stream().anyMatch(other -> other.file().equals(COLUMNS));
    }

    private void check(
            Collection<RuleFile> files, Set<String> known, String file, String what, List<Problem> problems) {
        for (var one : files) {
            for (var rule : one.rules()) {
                rule.when().forEach(condition -> condition(condition, rule, known, file, what, problems));
            }
        }
        // a name that is misspelt in a rule is told there; that nobody asks for the right one only follows from it
        boolean misspelt = !known.containsAll(asked);
        for (var name : known) {
            if (unasked && !misspelt && !asked.contains(name)) {
                problems.add(new Problem(
                        file,
                        name,
                        null,
                        "no rule asks for this " + what + "; write " + factType + "( " + property + " == \"" + name
                                + "\" ) in a rule, or take it out"));
            }
        }
    }

    private void condition(
            Condition condition, ParsedRule rule, Set<String> known, String file, String what, List<Problem> problems) {
        if (condition instanceof Condition.Not not) {
            condition(not.of(), rule, known, file, what, problems);
        } else if (condition instanceof Condition.Exists exists) {
            condition(exists.of(), rule, known, file, what, problems);
        } else if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> condition(part, rule, known, file, what, problems));
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(part -> condition(part, rule, known, file, what, problems));
        } else if (condition instanceof Condition.Pattern pattern
                && pattern.factType().equals(factType)) {
            var names = new TreeSet<String>();
            pattern.constraints().forEach(constraint -> names(constraint, names));
            if (names.isEmpty()) {
                problems.add(new Problem(
                        rule.file(),
                        rule.place(pattern.line()),
                        rule.id(),
                        factType + " needs the name of one " + what + ": " + factType + "( " + property
                                + " == \"…\" )"));
            }
            for (var name : names) {
                if (!known.contains(name)) {
                    problems.add(new Problem(
                            rule.file(),
                            rule.place(pattern.line()),
                            rule.id(),
                            file + " has no " + what + " \"" + name + "\""
                                    + (known.isEmpty() ? "" : "; it has " + String.join(", ", known))));
                }
            }
            asked.addAll(names);
        }
    }

    private void names(Constraint constraint, Set<String> names) {
        if (constraint instanceof Constraint.Compares compares
                && compares.property().equals(property)
                && compares.operator() == Constraint.Operator.EQUAL
                && compares.operand() instanceof Operand.Text text) {
            names.add(text.value());
        } else if (constraint instanceof Constraint.Every every) {
            every.parts().forEach(part -> names(part, names));
        }
    }
}
