package dev.tidewaiter.rulebook.language;

import dev.tidewaiter.rulebook.condition.Condition;
import dev.tidewaiter.rulebook.condition.Constraint;
import dev.tidewaiter.rulebook.condition.Operand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The conditions of a rule in words, one sentence for each thing asked, such as "goods: range km is at least the parameter
 * drone-range". They say no more and no less than the rule's tree.
 */
public final class ConditionWords {

    private static final String LIMITS = "Limits";

    private final Map<String, String> variables = new HashMap<>();

    private ConditionWords() {}

    /** What a rule asks, in its order; facts that it merely looks up say nothing. */
    public static List<String> of(ParsedRule rule) {
        var words = new ConditionWords();
        var sentences = new ArrayList<String>();
        rule.when().forEach(condition -> words.add(condition, sentences));
        return List.copyOf(sentences);
    }

    private void add(Condition condition, List<String> sentences) {
        if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> add(part, sentences));
        } else if (condition instanceof Condition.Pattern pattern) {
            bind(pattern);
            if (pattern.constraints().isEmpty()) {
                if (!pattern.factType().equals(LIMITS)) {
                    sentences.add("there is " + article(pattern.factType()));
                }
                return;
            }
            var fact = spaced(pattern.factType());
            pattern.constraints()
                    .forEach(constraint -> sentences.add(fact + ": " + words(constraint, pattern.factType())));
        } else {
            sentences.add(words(condition));
        }
    }

    private String words(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            bind(pattern);
            return "there is " + article(pattern.factType()) + with(pattern);
        } else if (condition instanceof Condition.Not not && not.of() instanceof Condition.Pattern pattern) {
            bind(pattern);
            return "there is no " + spaced(pattern.factType()) + with(pattern);
        } else if (condition instanceof Condition.Not not) {
            return "it is not so that " + words(not.of());
        } else if (condition instanceof Condition.Exists exists) {
            return words(exists.of());
        } else if (condition instanceof Condition.All all) {
            return grouped(all.parts(), " and ");
        }
        return grouped(((Condition.Any) condition).parts(), " or ");
    }

    private String with(Condition.Pattern pattern) {
        return pattern.constraints().isEmpty()
                ? ""
                : " (" + joined(pattern.constraints(), pattern.factType(), ", ") + ")";
    }

    private String grouped(List<Condition> parts, String joint) {
        return parts.stream().map(this::words).collect(Collectors.joining(joint, "(", ")"));
    }

    private void bind(Condition.Pattern pattern) {
        var variable = pattern.variable();
        if (variable != null) {
            variables.put(variable, pattern.factType());
        }
    }

    private String joined(List<Constraint> parts, String fact, String joint) {
        return parts.stream().map(part -> words(part, fact)).collect(Collectors.joining(joint));
    }

    private String words(Constraint constraint, String fact) {
        if (constraint instanceof Constraint.Holds holds) {
            return spaced(holds.property());
        } else if (constraint instanceof Constraint.Compares compares) {
            return spaced(compares.property()) + " " + words(compares.operator()) + " " + words(compares.operand());
        } else if (constraint instanceof Constraint.Within within) {
            return spaced(within.property())
                    + (within.outside() ? " is none of " : " is one of ")
                    + within.operands().stream().map(this::words).collect(Collectors.joining(", "));
        } else if (constraint instanceof Constraint.Opposite opposite) {
            return "not " + words(opposite.of(), fact);
        } else if (constraint instanceof Constraint.Every every) {
            return "(" + joined(every.parts(), fact, " and ") + ")";
        }
        return "(" + joined(((Constraint.Either) constraint).parts(), fact, " or ") + ")";
    }

    private static String words(Constraint.Operator operator) {
        return switch (operator) {
            case EQUAL -> "is";
            case NOT_EQUAL -> "is not";
            case LESS -> "is below";
            case AT_MOST -> "is at most";
            case MORE -> "is above";
            case AT_LEAST -> "is at least";
            case CONTAINS -> "include";
            case NOT_CONTAINS -> "do not include";
        };
    }

    private String words(Operand operand) {
        if (operand instanceof Operand.Text text) {
            return "\"" + text.value() + "\"";
        } else if (operand instanceof Operand.Digits digits) {
            return digits.digits();
        } else if (operand instanceof Operand.Truth truth) {
            return truth.value() ? "yes" : "no";
        } else if (operand instanceof Operand.Constant constant) {
            return constant.name();
        }
        var bound = (Operand.BoundProperty) operand;
        var fact = variables.getOrDefault(bound.variable(), bound.variable());
        return fact.equals(LIMITS)
                ? "the parameter " + kebab(bound.property())
                : "the " + spaced(bound.property()) + " of the " + spaced(fact);
    }

    private static String article(String fact) {
        var words = spaced(fact);
        return switch (words) {
            case "goods" -> words;
            default -> ("aeiou".indexOf(words.charAt(0)) < 0 ? "a " : "an ") + words;
        };
    }

    /** A name of the rule language as words: {@code rangeKm} is "range km". */
    private static String spaced(String name) {
        return kebab(name).replace('-', ' ');
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
