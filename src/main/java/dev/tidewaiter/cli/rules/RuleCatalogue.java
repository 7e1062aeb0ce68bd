package dev.tidewaiter.cli.rules;

import com.samskivert.mustache.Mustache;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.model.Rule;
import dev.tidewaiter.rulebook.model.RuleReads;
import dev.tidewaiter.rulebook.model.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** The rules as a page or a table. */
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

    private static final String HTML = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Rules {{version}}</title>
            <style>:root{color-scheme:light dark}body{font:15px/1.5 system-ui,sans-serif;max-width:72em;margin:2em auto;padding:0 1em}
            table{border-collapse:collapse}th,td{text-align:start;padding:6px 10px;border-bottom:1px solid #8886;vertical-align:top}
            dt{font-weight:650}</style></head><body>
            <h1>Rules</h1><p>Rulebook {{version}}, {{count}} rules.</p>
            <table><thead><tr><th>Rule</th><th>Asks</th><th>Severity</th></tr></thead><tbody>
            {{#rules}}<tr><td><a href="#{{id}}">{{id}}</a> {{title}}</td><td>{{asks}}</td><td>{{severity}}</td></tr>
            {{/rules}}</tbody></table>
            {{#rules}}<h2 id="{{id}}">{{id}} {{title}}</h2><p>{{asks}}</p><dl>
            <dt>Severity</dt><dd>{{severity}}, from {{from}}{{to}}; {{owner}}</dd><dt>Law</dt><dd>{{cites}}</dd>
            <dt>Cannot do without</dt><dd>{{needs}}</dd><dt>Sharper with</dt><dd>{{uses}}</dd>
            <dt>Says</dt><dd>{{explanation}}</dd><dt>Next step</dt><dd>{{nextStep}}</dd>
            <dt>May be wrong when</dt><dd>{{falsePositives}}</dd><dt>Does not know</dt><dd>{{knownGaps}}</dd>
            <dt>Asks of</dt><dd>{{facts}}</dd><dt>Tables</dt><dd>{{tables}}</dd><dt>Words</dt><dd>{{words}}</dd>
            <dt>Parameters</dt><dd>{{parameters}}</dd><dt>Lists of designated parties</dt><dd>{{lists}}</dd></dl>
            {{/rules}}</body></html>
            """;

    private RuleCatalogue() {}

    static String markdown(Rulebook rulebook) {
        return page(Mustache.compiler().escapeHTML(false), MARKDOWN, rulebook);
    }

    static String html(Rulebook rulebook) {
        return page(Mustache.compiler().escapeHTML(true), HTML, rulebook);
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

    private static String page(Mustache.Compiler compiler, String template, Rulebook rulebook) {
        var rules = rules(rulebook);
        return compiler.compile(template)
                .execute(Map.of("version", rulebook.version(), "count", rules.size(), "rules", rules));
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
    private static Map<String, String> words(@Nullable RuleReads reads) {
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
                .map(path -> path.substring("words/".length(), path.length() - ".tsv".length()))
                .collect(Collectors.toSet());
    }

    private static String listed(Set<String> names) {
        return names.isEmpty() ? "none" : names.stream().sorted().collect(Collectors.joining(", "));
    }

    private static Map<String, String> words(Rule rule) {
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
                        ? group.get(0).attribute().name().toLowerCase(java.util.Locale.ROOT) + " of a party"
                        : group.stream().map(field -> field.title()).collect(Collectors.joining(" or ")))
                .collect(Collectors.joining("; "));
    }
}
