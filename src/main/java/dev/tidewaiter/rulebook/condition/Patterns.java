package dev.tidewaiter.rulebook.condition;

import java.util.List;
import java.util.stream.Stream;

/** The patterns of a condition, however deep they stand. */
public final class Patterns {

    private Patterns() {}

    public static Stream<Condition.Pattern> in(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            return Stream.of(pattern);
        } else if (condition instanceof Condition.Not not) {
            return in(not.of());
        } else if (condition instanceof Condition.Exists exists) {
            return in(exists.of());
        } else if (condition instanceof Condition.All all) {
            return in(all.parts());
        }
        return condition instanceof Condition.Any any ? in(any.parts()) : Stream.empty();
    }

    private static Stream<Condition.Pattern> in(List<Condition> parts) {
        return parts.stream().flatMap(Patterns::in);
    }
}
