package dev.tidewaiter.rulebook.condition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a rule asks of the facts of a line. Each knows the line of the file that it stands on. */
public sealed interface Condition {

    int line();

    /**
     * There is a fact of a type that meets every constraint.
     *
     * @param variable the name that the fact is bound to, with its dollar sign; null when it has none
     * @param factType the simple name of the fact's type
     */
    record Pattern(@Nullable String variable, String factType, List<Constraint> constraints, int line)
            implements Condition {
        public Pattern {
            constraints = List.copyOf(constraints);
        }
    }

    /** The condition holds for no facts. */
    record Not(Condition of, int line) implements Condition {}

    /** The condition holds, however often. */
    record Exists(Condition of, int line) implements Condition {}

    /** Every one holds. */
    record All(List<Condition> parts, int line) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one holds. */
    record Any(List<Condition> parts, int line) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }
}
