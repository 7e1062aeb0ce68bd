package dev.tidewaiter.cli.rules;

import dev.tidewaiter.report.health.RuleHealth;
import dev.tidewaiter.report.health.RuleHealth.Kind;
import dev.tidewaiter.report.health.RuleHealth.Want;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.model.Rule;
import dev.tidewaiter.wording.English;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The health of rules on a terminal, and for other programs. */
final class HealthText {

    private static final JsonMapper JSON = new JsonMapper();

    private static final int IDS_IN_A_LINE = 20;

    private HealthText() {}

    static String of(Rulebook rulebook, RuleHealth health) {
        var text = new StringBuilder();
        var counts = health.counts();
        text.append(English.format(
                "Rulebook %s, %d rules, by %,d lines and %,d rows with a decision.\n\n",
                rulebook.version(), health.rules().size(), counts.lines(), counts.decided()));
        text.append("Rule      fired    share     right     wrong      open  asked\n");
        health.rules().stream()
                .filter(rule -> counts.rules().contains(rule.id()))
                .sorted(Comparator.comparing(
                                (Rule rule) -> -counts.of(rule.id()).fired())
                        .thenComparing(Rule::id))
                .forEach(rule -> {
                    var did = counts.of(rule.id());
                    text.append(English.format(
                            "%-6s %8d %7.1f%% %9d %9d %9d %6d  %s\n",
                            rule.id(),
                            did.fired(),
                            counts.lines() == 0 ? 0.0 : 100.0 * did.fired() / counts.lines(),
                            did.confirmed(),
                            did.dismissed(),
                            did.open(),
                            did.asked(),
                            rule.title()));
                });
        for (var kind : Kind.values()) {
            var wants =
                    health.wants().stream().filter(want -> want.kind() == kind).toList();
            if (!wants.isEmpty()) {
                text.append('\n')
                        .append(kind.heading())
                        .append(" (")
                        .append(wants.size())
                        .append(")\n");
                told(kind, wants).forEach(line -> text.append("  ").append(line).append('\n'));
            }
        }
        return text.toString();
    }

    /** A line for each; of rules that never fired and lacked no fact only the ids, for after few files those are most. */
    private static List<String> told(Kind kind, List<Want> wants) {
        var lines = new ArrayList<String>();
        var silent = new ArrayList<String>();
        for (var want : wants) {
            if (kind == Kind.NEVER && !want.lacksFact()) {
                silent.add(want.rule());
            } else {
                lines.add(want.rule() + "  " + want.sentence());
            }
        }
        for (int from = 0; from < silent.size(); from += IDS_IN_A_LINE) {
            lines.add(String.join(", ", silent.subList(from, Math.min(from + IDS_IN_A_LINE, silent.size()))));
        }
        return lines;
    }

    static String json(Rulebook rulebook, RuleHealth health) {
        var counts = health.counts();
        var object = new LinkedHashMap<String, Object>();
        object.put("rulebook", rulebook.version());
        object.put("lines", counts.lines());
        object.put("decided", counts.decided());
        object.put(
                "rules",
                health.rules().stream()
                        .map(rule -> {
                            var did = counts.of(rule.id());
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("rule", rule.id());
                            one.put("title", rule.title());
                            one.put("fired", did.fired());
                            one.put("asked", did.asked());
                            one.put("confirmed", did.confirmed());
                            one.put("dismissed", did.dismissed());
                            one.put("open", did.open());
                            return one;
                        })
                        .toList());
        object.put(
                "wants",
                health.wants().stream()
                        .map(want -> Map.of(
                                "kind", want.kind().name().toLowerCase(Locale.ROOT),
                                "rule", want.rule(),
                                "why", want.sentence()))
                        .toList());
        object.put("problems", List.copyOf(counts.problems()));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(object) + "\n";
    }
}
