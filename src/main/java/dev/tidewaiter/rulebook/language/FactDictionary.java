package dev.tidewaiter.rulebook.language;

import dev.tidewaiter.rulebook.language.FactSchema.Property;
import dev.tidewaiter.rulebook.model.FactTerm;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a rule may ask of: each fact and property, what it holds and means, and a rule that asks for it. */
public final class FactDictionary {

    private static final String SENTENCES = "facts.tsv";

    private FactDictionary() {}

    /** All facts, by name, with examples from some rules. */
    public static List<FactTerm> of(Collection<RuleFile> files) {
        var sentences = sentences();
        var examples = examples(files);
        var schema = new FactSchema();
        var conditions = new ExampleConditions(schema, files);
        var entries = new ArrayList<FactTerm>();
        for (var type : new TreeMap<>(schema.facts()).entrySet()) {
            var properties = new ArrayList<FactTerm.Asked>();
            new TreeMap<>(type.getValue())
                    .forEach((name, property) -> properties.add(new FactTerm.Asked(
                            name,
                            holds(property),
                            sentences.getOrDefault(type.getKey() + "." + name, ""),
                            conditions.of(type.getKey(), name, property),
                            examples.getOrDefault(type.getKey() + "." + name, ""))));
            entries.add(new FactTerm(type.getKey(), sentences.getOrDefault(type.getKey() + ".", ""), properties));
        }
        return entries;
    }

    private static String holds(Property property) {
        return switch (property.kind()) {
            case TRUTH -> "true or false";
            case NUMBER -> "number";
            case TEXT -> "text";
            case DAY -> "day";
            case VALUE -> property.type().getSimpleName();
            case CONSTANT -> constants(property.type());
            case SET -> "set of " + (property.type().isEnum() ? constants(property.type()) : "texts");
        };
    }

    /** The constants of a type; of one with many, such as the classes of goods, its name, under which they are listed. */
    private static String constants(Class<?> type) {
        var all = Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList();
        return all.size() > 12 || type.isMemberClass()
                ? type.getSimpleName()
                : type.getSimpleName() + " (" + String.join(", ", all) + ")";
    }

    private static Map<String, String> sentences() {
        var sentences = new HashMap<String, String>();
        for (var row : WordLists.beside(FactDictionary.class).list(SENTENCES).rows(3)) {
            sentences.put(row.cell(0) + "." + row.cell(1), row.cell(2));
        }
        return sentences;
    }

    /** The first rule that asks for each property. */
    private static Map<String, String> examples(Collection<RuleFile> files) {
        var examples = new HashMap<String, String>();
        for (var file : files) {
            for (var rule : file.rules()) {
                for (var property : RuleTerms.of(List.of(rule)).properties().stream()
                        .sorted()
                        .toList()) {
                    examples.putIfAbsent(property, rule.name() + " (" + rule.file() + ":" + rule.line() + ")");
                }
            }
        }
        return examples;
    }
}
