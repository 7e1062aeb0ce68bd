package dev.tidewaiter.rulebook.lint;

import dev.tidewaiter.rulebook.condition.Condition;
import dev.tidewaiter.rulebook.condition.Constraint;
import dev.tidewaiter.rulebook.condition.Operand;
import dev.tidewaiter.rulebook.language.Products;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Patterns of one kind of fact that nothing joins. Each fact is tried with each of the others: of sixty rows that a line meets, four
 * such patterns make thirteen million combinations, on which the engine works for minutes.
 */
final class UnjoinedFacts {

    /** Some of one kind may well be meant; where they ask the very same, they are not. What they cost is counted for each line. */
    private static final int MOST = 3;

    private final List<Condition.Pattern> patterns;
    private final int[] group;

    /**
     * What is wrong with a condition.
     *
     * @param line    where the pattern stands that is one too many
     * @param message what to do
     */
    record Found(int line, String message) {}

    private UnjoinedFacts(List<Condition.Pattern> patterns) {
        this.patterns = patterns;
        this.group = new int[patterns.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        join();
    }

    /** The first pattern that is one too many; null when there is none. */
    static @Nullable Found in(List<Condition> conditions) {
        for (var beside : Products.of(conditions)) {
            var found = new UnjoinedFacts(beside.stream()
                            .filter(Products.Placed::isOfSeveral)
                            .map(Products.Placed::pattern)
                            .toList())
                    .first();
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** A pattern is joined with those whose properties it is compared with. */
    private void join() {
        Map<String, Integer> bound = new HashMap<>();
        for (int i = 0; i < patterns.size(); i++) {
            var variable = patterns.get(i).variable();
            if (variable != null) {
                bound.put(variable, i);
            }
            var named = new ArrayList<String>();
            patterns.get(i).constraints().forEach(constraint -> variables(constraint, named));
            for (var one : named) {
                var other = bound.get(one);
                if (other != null) {
                    unite(group[i], group[other]);
                }
            }
        }
    }

    private void unite(int one, int other) {
        for (int i = 0; i < group.length; i++) {
            group[i] = group[i] == one ? other : group[i];
        }
    }

    private @Nullable Found first() {
        for (int i = 0; i < patterns.size(); i++) {
            var pattern = patterns.get(i);
            int apart = 1;
            for (int before = 0; before < i; before++) {
                var other = patterns.get(before);
                if (other.factType().equals(pattern.factType())
                        && isFirstOfItsGroup(before)
                        && group[before] != group[i]) {
                    apart++;
                    if (asks(other).equals(asks(pattern)) || apart > MOST) {
                        return new Found(pattern.line(), message(pattern.factType()));
                    }
                }
            }
        }
        return null;
    }

    private boolean isFirstOfItsGroup(int at) {
        for (int before = 0; before < at; before++) {
            if (group[before] == group[at]
                    && patterns.get(before).factType().equals(patterns.get(at).factType())) {
                return false;
            }
        }
        return true;
    }

    /** What a pattern asks, wherever it stands. */
    private static List<Object> asks(Condition.Pattern pattern) {
        return pattern.constraints().stream().map(UnjoinedFacts::asks).toList();
    }

    /** A constraint without the line that it stands on. */
    private static Object asks(Constraint constraint) {
        if (constraint instanceof Constraint.Holds holds) {
            return holds.property();
        }
        if (constraint instanceof Constraint.Compares compares) {
            return List.of(compares.property(), compares.operator(), compares.operand());
        }
        if (constraint instanceof Constraint.Within within) {
            return List.of(within.property(), within.outside(), within.operands());
        }
        if (constraint instanceof Constraint.Opposite opposite) {
            return List.of(Constraint.Opposite.class, asks(opposite.of()));
        }
        if (constraint instanceof Constraint.Every every) {
            return every.parts().stream().map(UnjoinedFacts::asks).toList();
        }
        return List.of(
                Constraint.Either.class,
                ((Constraint.Either) constraint)
                        .parts().stream().map(UnjoinedFacts::asks).toList());
    }

    private static String message(String factType) {
        return "nothing joins this " + factType + " with the others before it, so that each " + factType
                + " of a line is tried with every other, which may take minutes; compare a property of one with that of"
                + " another that was bound, or write \"exists\" before those that the sentence does not quote";
    }

    private static void variables(Constraint constraint, List<String> into) {
        if (constraint instanceof Constraint.Compares compares) {
            variable(compares.operand(), into);
        } else if (constraint instanceof Constraint.Within within) {
            within.operands().forEach(operand -> variable(operand, into));
        } else if (constraint instanceof Constraint.Opposite opposite) {
            variables(opposite.of(), into);
        } else if (constraint instanceof Constraint.Every every) {
            every.parts().forEach(part -> variables(part, into));
        } else if (constraint instanceof Constraint.Either either) {
            either.parts().forEach(part -> variables(part, into));
        }
    }

    private static void variable(Operand operand, List<String> into) {
        if (operand instanceof Operand.BoundProperty bound) {
            into.add(bound.variable());
        }
    }
}
