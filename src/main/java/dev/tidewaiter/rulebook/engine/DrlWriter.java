package dev.tidewaiter.rulebook.engine;

import dev.tidewaiter.rulebook.condition.Condition;
import dev.tidewaiter.rulebook.condition.Constraint;
import dev.tidewaiter.rulebook.condition.Operand;
import dev.tidewaiter.rulebook.language.FactSchema;
import dev.tidewaiter.rulebook.language.ParsedRule;
import dev.tidewaiter.rulebook.language.RuleFile;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes the engine's language from rules that were parsed and checked. Every word of it comes from a node of the tree; of
 * what rules say about themselves the engine is told nothing, and what they call {@link FacadeConsequence} calls.
 */
final class DrlWriter {

    private final FactSchema schema = new FactSchema();

    String write(RuleFile file) {
        var drl = new StringBuilder("package rules\n");
        file.imports().keySet().stream()
                .sorted()
                .forEach(name -> drl.append("import ").append(name).append('\n'));
        drl.append("import ").append(Amounts.class.getName()).append('\n');
        drl.append("global ")
                .append(Findings.class.getName())
                .append(' ')
                .append(FacadeConsequence.FINDINGS)
                .append('\n');
        file.rules().forEach(rule -> write(rule, drl));
        return drl.toString();
    }

    private void write(ParsedRule rule, StringBuilder drl) {
        drl.append("rule ").append(quoted(rule.name())).append("\nwhen\n");
        rule.when().forEach(condition -> drl.append(condition(condition)).append('\n'));
        drl.append("then\nend\n");
    }

    private String condition(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return pattern(pattern);
        }
        if (condition instanceof Condition.Not not) {
            return "not " + group(not.of());
        }
        if (condition instanceof Condition.Exists exists) {
            return "exists " + group(exists.of());
        }
        if (condition instanceof Condition.All all) {
            return joined(all.parts(), " and ");
        }
        if (condition instanceof Condition.Any any) {
            return joined(any.parts(), " or ");
        }
        throw new IllegalArgumentException("unknown condition " + condition);
    }

    /** The engine wants parentheses behind not and exists around all but a bare pattern. */
    private String group(Condition condition) {
        var written = condition(condition);
        return condition instanceof Condition.Not || condition instanceof Condition.Exists
                ? "( " + written + " )"
                : written;
    }

    private String joined(List<Condition> parts, String word) {
        return parts.stream().map(this::condition).collect(Collectors.joining(word, "( ", " )"));
    }

    private String pattern(Condition.Pattern pattern) {
        var binding = pattern.variable() == null ? "" : pattern.variable() + " : ";
        var constraints = pattern.constraints().stream()
                .map(constraint -> constraint(constraint, pattern.factType()))
                .collect(Collectors.joining(", "));
        return binding + pattern.factType() + "( " + constraints + " )";
    }

    private String constraint(Constraint constraint, String factType) {
        if (constraint instanceof Constraint.Holds holds) {
            return holds.property();
        }
        if (constraint instanceof Constraint.Compares compares) {
            var amounts = comparesAmounts(compares, factType);
            return amounts == null
                    ? compares.property() + " " + compares.operator().written() + " " + operand(compares.operand())
                    : "Amounts." + amounts + "( " + compares.property() + ", " + operand(compares.operand()) + " )";
        }
        if (constraint instanceof Constraint.Within within) {
            return within.property()
                    + (within.outside() ? " not in " : " in ")
                    + within.operands().stream().map(DrlWriter::operand).collect(Collectors.joining(", ", "( ", " )"));
        }
        if (constraint instanceof Constraint.Opposite opposite) {
            return opposite.of() instanceof Constraint.Holds holds
                    ? "!" + holds.property()
                    : "!(" + constraint(opposite.of(), factType) + ")";
        }
        if (constraint instanceof Constraint.Every every) {
            return every.parts().stream().map(part -> part(part, factType)).collect(Collectors.joining(" && "));
        }
        if (constraint instanceof Constraint.Either either) {
            return either.parts().stream().map(part -> part(part, factType)).collect(Collectors.joining(" || "));
        }
        throw new IllegalArgumentException("unknown constraint " + constraint);
    }

    /** The method of {@link Amounts} that a comparison of numbers calls; null for any other. */
    private @Nullable String comparesAmounts(Constraint.Compares compares, String factType) {
        if (!schema.isNumber(factType, compares.property())) {
            return null;
        }
        return switch (compares.operator()) {
            case LESS -> "less";
            case AT_MOST -> "atMost";
            case MORE -> "more";
            case AT_LEAST -> "atLeast";
            default -> null;
        };
    }

    private String part(Constraint constraint, String factType) {
        var written = constraint(constraint, factType);
        return constraint instanceof Constraint.Every || constraint instanceof Constraint.Either
                ? "(" + written + ")"
                : written;
    }

    private static String operand(Operand operand) {
        if (operand instanceof Operand.Text text) {
            return quoted(text.value());
        }
        if (operand instanceof Operand.Digits number) {
            return number.digits();
        }
        if (operand instanceof Operand.Truth truth) {
            return Boolean.toString(truth.value());
        }
        if (operand instanceof Operand.Constant constant) {
            return constant.type() + "." + constant.name();
        }
        if (operand instanceof Operand.BoundProperty bound) {
            return bound.variable() + "." + bound.property();
        }
        throw new IllegalArgumentException("unknown operand " + operand);
    }

    /** A text between quotation marks. The parser lets none through that would need an escape. */
    private static String quoted(String text) {
        if (text.indexOf('"') >= 0 || text.indexOf('\\') >= 0 || text.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("a text that no rule may hold: " + text);
        }
        return '"' + text + '"';
    }
}
