package dev.tidewaiter.rulebook.language;

import dev.tidewaiter.rulebook.condition.Condition;
import dev.tidewaiter.rulebook.condition.Constraint;
import dev.tidewaiter.rulebook.condition.Constraint.Operator;
import dev.tidewaiter.rulebook.condition.Operand;
import dev.tidewaiter.rulebook.condition.Patterns;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the conditions of one rule name, taken from its tree.
 *
 * @param facts      fact types
 * @param properties properties as {@code Goods.rangeKm}
 * @param tables     the tables of codes that its patterns ask of; empty when none says which
 * @param everyTable whether some pattern asks of codes and does not say of which table
 */
public record RuleTerms(Set<String> facts, Set<String> properties, Set<String> tables, boolean everyTable) {

    public RuleTerms {
        facts = Set.copyOf(facts);
        properties = Set.copyOf(properties);
        tables = Set.copyOf(tables);
    }

    /** The terms of all conditions of a rule. */
    public static RuleTerms of(Collection<ParsedRule> conditions) {
        var collector = new Collector();
        for (var rule : conditions) {
            collector.variables.clear();
            rule.when().stream().flatMap(Patterns::in).forEach(collector::pattern);
        }
        return new RuleTerms(collector.facts, collector.properties, collector.tables, collector.everyTable);
    }

    private static final class Collector {
        private final Set<String> facts = new TreeSet<>();
        private final Set<String> properties = new TreeSet<>();
        private final Set<String> tables = new TreeSet<>();
        private final Map<String, String> variables = new HashMap<>();
        private boolean everyTable;

        private void pattern(Condition.Pattern pattern) {
            var type = pattern.factType();
            var variable = pattern.variable();
            if (variable != null) {
                variables.put(variable, type);
            }
            facts.add(type);
            pattern.constraints().forEach(constraint -> constraint(type, constraint));
            if (type.equals("CodeHit") && pattern.constraints().stream().noneMatch(this::namesTables)) {
                everyTable = true;
            }
        }

        /** Whether a constraint that must hold says of which tables a code is; it then notes them. */
        private boolean namesTables(Constraint constraint) {
            if (constraint instanceof Constraint.Compares compares
                    && compares.property().equals("table")
                    && compares.operator() == Operator.EQUAL
                    && compares.operand() instanceof Operand.Text table) {
                return note(table);
            }
            return constraint instanceof Constraint.Within within
                    && within.property().equals("table")
                    && !within.outside()
                    && within.operands().stream()
                            .allMatch(operand -> operand instanceof Operand.Text table && note(table));
        }

        private boolean note(Operand.Text table) {
            tables.add(table.value());
            return true;
        }

        private void constraint(String type, Constraint constraint) {
            if (constraint instanceof Constraint.Holds holds) {
                properties.add(type + "." + holds.property());
            } else if (constraint instanceof Constraint.Compares compares) {
                properties.add(type + "." + compares.property());
                operand(compares.operand());
            } else if (constraint instanceof Constraint.Within within) {
                properties.add(type + "." + within.property());
                within.operands().forEach(this::operand);
            } else if (constraint instanceof Constraint.Opposite opposite) {
                constraint(type, opposite.of());
            } else if (constraint instanceof Constraint.Every every) {
                every.parts().forEach(part -> constraint(type, part));
            } else if (constraint instanceof Constraint.Either either) {
                either.parts().forEach(part -> constraint(type, part));
            }
        }

        private void operand(Operand operand) {
            if (operand instanceof Operand.BoundProperty bound) {
                properties.add(variables.getOrDefault(bound.variable(), "") + "." + bound.property());
            }
        }
    }
}
