package dev.tidewaiter.rulebook.language;

import dev.tidewaiter.rulebook.language.Constraint.Operator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The kinds of facts without which a condition cannot hold. What stands behind {@code not} is never required; of
 * alternatives each has its own kinds. A code is told apart by the table that a pattern asks of it.
 */
public final class RequiredFacts {

    /** The engine writes out every alternative of a condition; one of more than these is refused. */
    static final int MOST_ALTERNATIVES = 32;

    private static final List<Set<String>> NOTHING = List.of(Set.of());

    private RequiredFacts() {}

    /** The kind of a code that a table lists. */
    public static String codeOf(String table) {
        return "CodeHit:" + table;
    }

    /** The alternatives of conditions that must all hold: one of the sets is there whenever they do. Never empty. */
    public static List<Set<String>> of(List<Condition> conditions) {
        var alternatives = NOTHING;
        for (var condition : conditions) {
            var joined = new ArrayList<Set<String>>();
            for (var before : alternatives) {
                for (var more : of(condition)) {
                    var both = new HashSet<>(before);
                    both.addAll(more);
                    joined.add(both);
                }
            }
            alternatives = joined.size() > MOST_ALTERNATIVES ? NOTHING : joined; // such a rule is refused
        }
        return alternatives;
    }

    /** How many alternatives some conditions have that must all hold, also behind {@code not}; counted no further than is allowed. */
    static int alternatives(List<Condition> conditions) {
        int alternatives = 1;
        for (var condition : conditions) {
            alternatives = Math.min(alternatives * alternatives(condition), MOST_ALTERNATIVES + 1);
        }
        return alternatives;
    }

    private static int alternatives(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return alternatives(not.of());
        }
        if (condition instanceof Condition.Exists exists) {
            return alternatives(exists.of());
        }
        if (condition instanceof Condition.All all) {
            return alternatives(all.parts());
        }
        if (condition instanceof Condition.Any any) {
            int sum = any.parts().stream().mapToInt(RequiredFacts::alternatives).sum();
            return Math.min(sum, MOST_ALTERNATIVES + 1);
        }
        return 1;
    }

    private static List<Set<String>> of(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return List.of(kinds(pattern));
        }
        if (condition instanceof Condition.Exists exists) {
            return of(exists.of());
        }
        if (condition instanceof Condition.All all) {
            return of(all.parts());
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().flatMap(part -> of(part).stream()).toList();
        }
        return NOTHING;
    }

    private static Set<String> kinds(Condition.Pattern pattern) {
        var kinds = new HashSet<>(Set.of(pattern.factType()));
        for (var constraint : pattern.constraints()) {
            if (pattern.factType().equals("CodeHit")
                    && constraint instanceof Constraint.Compares compares
                    && compares.property().equals("table")
                    && compares.operator() == Operator.EQUAL
                    && compares.operand() instanceof Operand.Text table) {
                kinds.add(codeOf(table.value()));
            }
        }
        return kinds;
    }
}
