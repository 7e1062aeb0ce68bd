package dev.tidewaiter.rulebook.engine;

import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.language.PropertyTest;
import dev.tidewaiter.rulebook.language.RequiredFact;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Asks facts for what a condition requires of one of them, by the properties that the engine asks. */
final class FactTest {

    private final Class<?> type;
    private final PropertyCheck[][] tests;

    /** A test of one property. */
    private record PropertyCheck(FactProperty property, PropertyTest test) {

        boolean holds(Fact fact) {
            return test.holds(property.of(fact));
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
                .map(test -> new PropertyCheck(FactProperty.of(type, test.property()), test))
                .toArray(PropertyCheck[]::new);
    }

    /** The class of the facts that are asked. */
    static Class<?> typeOf(RequiredFact required) {
        return Arrays.stream(Fact.class.getPermittedSubclasses())
                .filter(type -> type.getSimpleName().equals(required.factType()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no kind of fact " + required.factType()));
    }

    boolean anyMeets(List<Fact> facts) {
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i).getClass() == type && meets(facts.get(i))) {
                return true;
            }
        }
        return false;
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
