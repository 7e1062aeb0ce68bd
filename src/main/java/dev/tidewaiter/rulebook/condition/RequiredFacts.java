package dev.tidewaiter.rulebook.condition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The facts without which a condition cannot hold. What stands behind {@code not} is never required; of alternatives each
 * has its own facts.
 */
public final class RequiredFacts {

    /** The engine writes out every alternative of a condition; one of more than these is refused. */
    public static final int MOST_ALTERNATIVES = 32;

    private static final List<Set<RequiredFact>> NOTHING = List.of(Set.of());

    private RequiredFacts() {}

    /** The alternatives of conditions that must all hold: one of the sets is there whenever they do. Never empty. */
    public static List<Set<RequiredFact>> of(List<Condition> conditions) {
        var alternatives = NOTHING;
        for (var condition : conditions) {
            var joined = new ArrayList<Set<RequiredFact>>();
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
    public static int alternatives(List<Condition> conditions) {
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

    private static List<Set<RequiredFact>> of(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return List.of(Set.of(RequiredFact.of(pattern)));
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
}
