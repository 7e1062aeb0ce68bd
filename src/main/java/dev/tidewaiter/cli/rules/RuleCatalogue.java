package dev.tidewaiter.cli.rules;

import com.samskivert.mustache.Mustache;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.model.Rule;
import dev.tidewaiter.rulebook.model.RuleReads;
import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** The rules as text to read, or as a table. */
final class RuleCatalogue {

    private static final List<String> COLUMNS = List.of(
            "id",
            "title",
            "asks",
            "severity",
            "cites",
            "from",
            "to",
            "needs",
            "uses",
            "explanation",
            "nextStep",
            "falsePositives",
            "knownGaps",
            "status",
            "owner",
            "facts",
            "tables",
            "words",
            "parameters",
            "lists",
            "file",
            "line");

    private static final String MARKDOWN = """
            # Rules

            Rulebook {{version}}, {{count}} rules. Written by `tidewaiter rules catalogue --format md`; do not edit.

            | rule | asks | severity |
            |---|---|---|
            {{#rules}}
            | {{id}} {{title}} | {{asks}} | {{severity}} |
            {{/rules}}
            {{#rules}}

            ## {{id}} {{title}}

            {{asks}}

            * **Severity:** {{severity}}. **In force:** from {{from}}{{to}}. **Owner:** {{owner}}
            * **Law:** {{cites}}
            * **Cannot do without:** {{needs}}
            * **Sharper with:** {{uses}}
            * **Says:** {{explanation}}
            * **Next step:** {{nextStep}}
            * **May be wrong when:** {{falsePositives}}
            * **Does not know:** {{knownGaps}}
            * **Asks of:** {{facts}}
            * **Reads:** tables: {{tables}}. Words: {{words}}. Parameters: {{parameters}}. Lists of designated parties: {{lists}}
            * **Stands in:** `rules/{{file}}`, line {{line}}
            {{/rules}}
            """;

    private RuleCatalogue() {}

    static String markdown(Rulebook rulebook) {
        var rules = rules(rulebook);
        return Mustache.compiler()
                .escapeHTML(false)
                .compile(MARKDOWN)
                .execute(Map.of("version", rulebook.version(), "count", rules.size(), "rules", rules));
    }

    static String csv(Rulebook rulebook) {
        var text = new StringBuilder();
        try (var csv = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            csv.printRecord(COLUMNS);
            for (var rule : rules(rulebook)) {
                csv.printRecord(COLUMNS.stream().map(rule::get).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<Map<String, String>> rules(Rulebook rulebook) {
        var reads = rulebook.reads();
        return rulebook.rules().stream()
                .map(rule -> {
                    var words = new HashMap<>(words(rule));
                    words.putAll(words(reads.get(rule.id())));
                    return Map.copyOf(words);
                })
                .toList();
    }

    /** What a rule's answer rests on besides the line. */
    static Map<String, String> words(@Nullable RuleReads reads) {
        return reads == null
                ? Map.of()
                : Map.of(
                        "facts", listed(reads.facts()),
                        "tables", listed(reads.tables()),
                        "words", listed(wordLists(reads.words())),
                        "parameters", listed(reads.parameters()),
                        "lists", reads.lists() ? "yes" : "no");
    }

    /** Word lists by the names that people use: {@code goods/drones}. */
    private static Set<String> wordLists(Set<String> paths) {
        return paths.stream()
                .map(path -> WordLists.name(path.substring(0, path.length() - ".tsv".length())))
                .collect(Collectors.toSet());
    }

    private static String listed(Set<String> names) {
        return names.isEmpty() ? "none" : names.stream().sorted().collect(Collectors.joining(", "));
    }

    /** What a rule says of itself. */
    static Map<String, String> words(Rule rule) {
        return Map.ofEntries(
                Map.entry("id", rule.id()),
                Map.entry("title", rule.title()),
                Map.entry("asks", rule.asks()),
                Map.entry(
                        "severity",
                        rule.severities().stream().map(Severity::name).collect(Collectors.joining(" or "))),
                Map.entry("cites", String.join("; ", rule.cites())),
                Map.entry("from", rule.effectiveFrom().toString()),
                Map.entry("to", rule.effectiveTo() == null ? "" : " to " + rule.effectiveTo()),
                Map.entry("needs", rule.needs().isEmpty() ? "nothing" : needs(rule)),
                Map.entry("uses", rule.uses().isEmpty() ? "nothing" : String.join(", ", rule.uses())),
                Map.entry("explanation", rule.explain()),
                Map.entry("nextStep", rule.steps()),
                Map.entry("falsePositives", rule.falsePositives()),
                Map.entry("knownGaps", rule.knownGaps()),
                Map.entry("status", rule.status()),
                Map.entry("owner", rule.owner()),
                Map.entry("file", rule.file()),
                Map.entry("line", Integer.toString(rule.line())));
    }

    private static String needs(Rule rule) {
        return rule.needs().stream()
                .map(group -> group.size() > 4
                        ? group.get(0).attribute().name().toLowerCase(Locale.ROOT) + " of a party"
                        : group.stream().map(field -> field.title()).collect(Collectors.joining(" or ")))
                .collect(Collectors.joining("; "));
    }
}
