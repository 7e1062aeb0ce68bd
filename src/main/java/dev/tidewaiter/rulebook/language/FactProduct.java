package dev.tidewaiter.rulebook.language;

import dev.tidewaiter.rulebook.condition.RequiredFact;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Facts of a line that a rule tries each with each of the others.
 *
 * @param rule  the rule's id
 * @param facts what is asked of each by constants
 */
public record FactProduct(String rule, List<RequiredFact> facts) implements Serializable {

    public FactProduct {
        facts = List.copyOf(facts);
    }

    /** Those of one rule; a single fact is tried with nothing. */
    public static Set<FactProduct> of(ParsedRule rule) {
        var products = new LinkedHashSet<FactProduct>();
        for (var patterns : Products.of(rule.when())) {
            if (patterns.size() > 1) {
                products.add(new FactProduct(
                        String.valueOf(rule.id()),
                        patterns.stream().map(RequiredFact::of).toList()));
            }
        }
        return products;
    }
}
