package dev.tidewaiter.rulebook.model;

import java.util.Set;

/**
 * What the answer of a rule depends on besides the line, so that only what a change touches need be screened again. In
 * doubt something is named.
 *
 * @param facts      the fact types that its conditions and its call name, such as {@code Goods}
 * @param properties the properties that its conditions compare, such as {@code Goods.rangeKm}
 * @param tables     the tables of the rulebook behind those facts, by name, such as {@code chpl}
 * @param parameters the parameters, by id, such as {@code drone-range}
 * @param words      the word lists behind those facts, by path, such as {@code words/goods/drones.tsv}
 * @param lists      whether it asks of designated parties, so that a new edition of a list may change its answer
 */
public record RuleReads(
        Set<String> facts,
        Set<String> properties,
        Set<String> tables,
        Set<String> parameters,
        Set<String> words,
        boolean lists) {

    public RuleReads {
        facts = Set.copyOf(facts);
        properties = Set.copyOf(properties);
        tables = Set.copyOf(tables);
        parameters = Set.copyOf(parameters);
        words = Set.copyOf(words);
    }
}
