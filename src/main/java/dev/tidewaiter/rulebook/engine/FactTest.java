package dev.tidewaiter.rulebook.engine;

import dev.tidewaiter.rulebook.condition.Constraint.Operator;
import dev.tidewaiter.rulebook.condition.PropertyTest;
import dev.tidewaiter.rulebook.condition.RequiredFact;
import dev.tidewaiter.rulebook.facts.Fact;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks facts for what a condition requires of one of them, by the properties that the engine asks. */
final class FactTest {

    private static final Map<String, Class<?>> TYPES = Arrays.stream(Fact.class.getPermittedSubclasses())
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, type -> type));

    private final Class<?> type;
    private final PropertyCheck[][] tests;

    /**
     * A test of one property.
     *
     * @param member what must be in a collection, or not; null where no member is asked for, or none could be in it
     */
    private record PropertyCheck(
            FactProperty property,
            PropertyTest test,
            @Nullable Object member) {

        static PropertyCheck of(FactProperty property, PropertyTest test) {
            return new PropertyCheck(property, test, test.member(property.members()));
        }

        boolean holds(Fact fact) {
            var value = property.of(fact);
            if (member == null || !(value instanceof Collection<?> members)) {
                return test.holds(value);
            }
            return members.contains(member) == (test.operator() == Operator.CONTAINS);
        }
    }

    private FactTest(Class<?> type, PropertyCheck[][] tests) {
        this.type = type;
        this.tests = tests;
    }

    static FactTest of(RequiredFact required) {
        var type = typeOf(required);
        return new FactTest(
                type, required.tests().stream().map(tests -> ones(type, tests)).toArray(PropertyCheck[][]::new));
    }

    private static PropertyCheck[] ones(Class<?> type, Set<PropertyTest> tests) {
        return tests.stream()
                .map(test -> PropertyCheck.of(FactProperty.of(type, test.property()), test))
                .toArray(PropertyCheck[]::new);
    }

    /** The class of the facts that are asked. */
    static Class<?> typeOf(RequiredFact required) {
        var type = TYPES.get(required.factType());
        if (type == null) {
            throw new IllegalArgumentException("there is no kind of fact " + required.factType());
        }
        return type;
    }

    /** Whether it asks facts of this class. */
    boolean isOf(@Nullable Class<? extends Fact> kind) {
        return type == kind;
    }

    /** @param facts all of the class that it asks */
    boolean anyMeets(List<Fact> facts) {
        for (int i = 0; i < facts.size(); i++) {
            if (meets(facts.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** How many facts meet it. */
    int count(List<? extends Fact> facts) {
        int count = 0;
        for (int i = 0; i < facts.size(); i++) {
            if (isMetBy(facts.get(i))) {
                count++;
            }
        }
        return count;
    }

    boolean isMetBy(Fact fact) {
        return fact.getClass() == type && meets(fact);
    }

    private boolean meets(Fact fact) {
        for (var oneOf : tests) {
            if (!anyHolds(oneOf, fact)) {
                return false;
            }
        }
        return true;
    }

    private static boolean anyHolds(PropertyCheck[] tests, Fact fact) {
        for (var test : tests) {
            if (test.holds(fact)) {
                return true;
            }
        }
        return false;
    }
}
