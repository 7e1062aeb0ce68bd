package dev.tidewaiter.rulebook.language;

import dev.tidewaiter.rulebook.condition.Constraint;
import dev.tidewaiter.rulebook.condition.Operand;
import dev.tidewaiter.rulebook.condition.RequiredFact;
import java.io.Serializable;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Facts of a line that a condition tries each with each of the others.
 *
 * @param branch the condition's name
 * @param rule   the rule's id
 * @param tried  what a line may have several of
 * @param once   what it has one of, outside of {@code not}; where that is not as asked, nothing is tried
 */
public record FactProduct(String branch, String rule, List<Tried> tried, List<RequiredFact> once)
        implements Serializable {

    /**
     * One of the facts.
     *
     * @param fact   what is asked of it by constants
     * @param joinedBy properties of it that must equal one of a fact before it: the engine looks those up
     * @param denied   whether it stands inside of {@code not}, where the others are tried though no fact is as asked
     */
    public record Tried(RequiredFact fact, Set<String> joinedBy, boolean denied) implements Serializable {

        public Tried {
            joinedBy = Set.copyOf(joinedBy);
        }

        static Tried of(Products.Placed placed) {
            var joinedBy = new HashSet<String>();
            placed.pattern().constraints().forEach(constraint -> equal(constraint, joinedBy));
            return new Tried(RequiredFact.of(placed.pattern()), joinedBy, placed.denied());
        }

        private static void equal(Constraint constraint, Set<String> into) {
            if (constraint instanceof Constraint.Compares compares
                    && compares.operator() == Constraint.Operator.EQUAL
                    && compares.operand() instanceof Operand.BoundProperty) {
                into.add(compares.property());
            }
        }
    }

    public FactProduct {
        tried = List.copyOf(tried);
        once = List.copyOf(once);
    }

    /** Those of one condition; a single fact is tried with nothing. */
    public static Set<FactProduct> of(ParsedRule rule) {
        var products = new LinkedHashSet<FactProduct>();
        for (var patterns : Products.of(rule.when())) {
            var several = patterns.stream()
                    .filter(Products.Placed::isOfSeveral)
                    .map(Tried::of)
                    .toList();
            if (several.size() > 1) {
                products.add(new FactProduct(
                        rule.name(),
                        String.valueOf(rule.id()),
                        several,
                        patterns.stream()
                                .filter(placed -> !placed.isOfSeveral() && !placed.denied())
                                .map(placed -> RequiredFact.of(placed.pattern()))
                                .toList()));
            }
        }
        return products;
    }
}
