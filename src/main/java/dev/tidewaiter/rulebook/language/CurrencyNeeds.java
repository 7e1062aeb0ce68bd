package dev.tidewaiter.rulebook.language;

import dev.tidewaiter.rulebook.condition.Condition;
import dev.tidewaiter.rulebook.condition.Constraint;
import dev.tidewaiter.rulebook.condition.Operand;
import dev.tidewaiter.shipment.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives a rule that compares the currency of a line a condition of its own for a line whose currency nobody knows: there such a rule has no
 * answer, and would be silent. It asks only where all else that the rule asks for holds.
 */
public final class CurrencyNeeds {

    private static final String FACT = "Line";
    private static final String PROPERTY = "currency";

    /** Marks the names of these conditions. */
    static final String UNKNOWN = ", currency not known";

    private final Set<String> lines = new HashSet<>();

    private CurrencyNeeds(ParsedRule rule) {
        rule.when().forEach(this::noteLines);
    }

    /** A file with these conditions behind the rules that they belong to. */
    public static RuleFile with(RuleFile file) {
        var named = new HashSet<String>();
        for (var rule : file.rules()) {
            var needs = rule.said("NeedsFields");
            if (needs != null
                    && NeededFields.read(needs, problem -> {}).stream()
                            .anyMatch(group -> group.contains(Field.CURRENCY))) {
                named.add(String.valueOf(rule.id()));
            }
        }
        var all = new ArrayList<ParsedRule>();
        for (var rule : file.rules()) {
            all.add(rule);
            var then = rule.then();
            if (then != null
                    && then.call() == Branch.Call.FLAG
                    && rule.id() != null
                    && !named.contains(String.valueOf(rule.id()))) {
                var unknown = new CurrencyNeeds(rule).unknown(rule, then);
                if (unknown != null) {
                    all.add(unknown);
                }
            }
        }
        return new RuleFile(file.path(), all, file.imports());
    }

    private @Nullable ParsedRule unknown(ParsedRule rule, FacadeCall then) {
        var when = rest(rule.when());
        if (when.equals(rule.when())) {
            return null;
        }
        var open = new ArrayList<Condition>(when);
        var none = new Constraint.Compares(PROPERTY, Constraint.Operator.EQUAL, new Operand.Text(""), then.line());
        open.add(new Condition.Pattern(null, FACT, List.of(none), then.line()));
        return new ParsedRule(
                rule.file(),
                rule.line(),
                rule.name() + UNKNOWN,
                Map.of(
                        "Of", new ParsedRule.Annotation(String.valueOf(rule.id()), rule.line()),
                        "NeedsFields", new ParsedRule.Annotation("currency", rule.line())),
                open,
                new FacadeCall(Branch.Call.CANNOT_CHECK, List.of(), then.line()),
                rule.source(),
                rule.ofTable());
    }

    /** The rest of a condition that may hold whatever the currency is; null where nothing is left of it. */
    private @Nullable Condition without(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return new Condition.Pattern(
                    pattern.variable(),
                    pattern.factType(),
                    rest(pattern.constraints(), pattern.factType()),
                    pattern.line());
        } else if (condition instanceof Condition.Not not) {
            return not.of().equals(without(not.of())) ? not : null;
        } else if (condition instanceof Condition.Exists exists) {
            var rest = without(exists.of());
            return rest == null ? null : new Condition.Exists(rest, exists.line());
        } else if (condition instanceof Condition.All all) {
            var parts = rest(all.parts());
            return parts.isEmpty() ? null : new Condition.All(parts, all.line());
        } else if (condition instanceof Condition.Any any) {
            var parts = rest(any.parts());
            return parts.size() < any.parts().size() ? null : new Condition.Any(parts, any.line());
        }
        return condition;
    }

    private List<Condition> rest(List<Condition> conditions) {
        return conditions.stream().map(this::without).filter(Objects::nonNull).toList();
    }

    private @Nullable Constraint without(Constraint constraint, String factType) {
        if (constraint instanceof Constraint.Compares compares) {
            return isCurrency(compares.property(), factType) || isCurrency(compares.operand()) ? null : compares;
        } else if (constraint instanceof Constraint.Within within) {
            return isCurrency(within.property(), factType)
                            || within.operands().stream().anyMatch(this::isCurrency)
                    ? null
                    : within;
        } else if (constraint instanceof Constraint.Opposite opposite) {
            return opposite.of().equals(without(opposite.of(), factType)) ? opposite : null;
        } else if (constraint instanceof Constraint.Every every) {
            var parts = rest(every.parts(), factType);
            return parts.isEmpty() ? null : new Constraint.Every(parts, every.line());
        } else if (constraint instanceof Constraint.Either either) {
            var parts = rest(either.parts(), factType);
            return parts.size() < either.parts().size() ? null : new Constraint.Either(parts, either.line());
        }
        return constraint;
    }

    private List<Constraint> rest(List<Constraint> constraints, String factType) {
        return constraints.stream()
                .map(constraint -> without(constraint, factType))
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean isCurrency(String property, String factType) {
        return factType.equals(FACT) && property.equals(PROPERTY);
    }

    private boolean isCurrency(Operand operand) {
        return operand instanceof Operand.BoundProperty bound
                && bound.property().equals(PROPERTY)
                && lines.contains(bound.variable());
    }

    private void noteLines(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            if (pattern.variable() != null && pattern.factType().equals(FACT)) {
                lines.add(pattern.variable());
            }
        } else if (condition instanceof Condition.Not not) {
            noteLines(not.of());
        } else if (condition instanceof Condition.Exists exists) {
            noteLines(exists.of());
        } else if (condition instanceof Condition.All all) {
            all.parts().forEach(this::noteLines);
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(this::noteLines);
        }
    }
}
