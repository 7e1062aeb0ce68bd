package dev.tidewaiter.rulebook.condition;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A fact without which a condition cannot hold: of a kind, and such that of each of some sets of tests one holds. What a pattern
 * asks by more than constants, such as a limit of the law's parameters, is no part of it.
 *
 * @param factType the simple name of the fact's type
 * @param tests    sets of tests, of each of which one must hold
 */
public record RequiredFact(String factType, Set<Set<PropertyTest>> tests) implements Serializable {

    /** Of alternatives that tell more, some is left to the engine. */
    private static final int MOST_SETS = 16;

    public RequiredFact {
        tests = Set.copyOf(tests);
    }

    /** What a pattern asks by constants. */
    public static RequiredFact of(Condition.Pattern pattern) {
        return new RequiredFact(pattern.factType(), new HashSet<>(all(pattern.constraints())));
    }

    private static List<Set<PropertyTest>> all(List<Constraint> constraints) {
        return constraints.stream()
                .flatMap(constraint -> tests(constraint).stream())
                .toList();
    }

    /** Sets of tests of each of which one holds whenever the constraint does; none where constants do not tell. */
    private static List<Set<PropertyTest>> tests(Constraint constraint) {
        if (constraint instanceof Constraint.Holds holds) {
            return List.of(Set.of(PropertyTest.truth(holds.property(), true)));
        }
        if (constraint instanceof Constraint.Compares compares) {
            var test = PropertyTest.of(compares);
            return test == null ? List.of() : List.of(Set.of(test));
        }
        if (constraint instanceof Constraint.Within within) {
            return within(within);
        }
        if (constraint instanceof Constraint.Every every) {
            return all(every.parts());
        }
        if (constraint instanceof Constraint.Either either) {
            return either(either);
        }
        return constraint instanceof Constraint.Opposite opposite ? opposite(opposite.of()) : List.of();
    }

    private static List<Set<PropertyTest>> within(Constraint.Within within) {
        var one = new HashSet<PropertyTest>();
        for (var operand : within.operands()) {
            var test = PropertyTest.of(
                    new Constraint.Compares(within.property(), Constraint.Operator.EQUAL, operand, within.line()));
            if (test == null) {
                return List.of();
            }
            one.add(test);
        }
        return within.outside()
                ? one.stream().map(test -> Set.of(test.opposite())).toList()
                : List.of(one);
    }

    /** Whichever alternative holds, one test of each of its sets does: so does one of any set taken from each alternative. */
    private static List<Set<PropertyTest>> either(Constraint.Either either) {
        var joined = List.of(Set.<PropertyTest>of());
        for (var part : either.parts()) {
            var tests = tests(part);
            boolean all = joined.size() * tests.size() <= MOST_SETS;
            var next = new ArrayList<Set<PropertyTest>>();
            for (var before : joined) {
                for (var more : all ? tests : tests.subList(0, 1)) {
                    var both = new HashSet<>(before);
                    both.addAll(more);
                    next.add(both);
                }
            }
            joined = next;
        }
        return joined;
    }

    /** What is not so is told by constants only where one test tells what is. */
    private static List<Set<PropertyTest>> opposite(Constraint of) {
        // where there is no amount, the opposite of an order holds too
        boolean single = of instanceof Constraint.Holds
                || (of instanceof Constraint.Compares compares
                        && !compares.operator().orders());
        var opposites = new ArrayList<Set<PropertyTest>>(1);
        for (var tests : single ? tests(of) : List.<Set<PropertyTest>>of()) {
            tests.forEach(test -> opposites.add(Set.of(test.opposite())));
        }
        return opposites;
    }
}
