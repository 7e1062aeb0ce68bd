package dev.tidewaiter.cli.rules;

import dev.tidewaiter.report.page.PageStyle;
import dev.tidewaiter.report.page.PageTemplate;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.change.RulebookEntry;
import dev.tidewaiter.rulebook.change.RulebookPart;
import dev.tidewaiter.rulebook.check.RulesCheck;
import dev.tidewaiter.rulebook.check.Scenario;
import dev.tidewaiter.rulebook.model.Rule;
import dev.tidewaiter.rulebook.model.RuleReads;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules as a page: what each asks, when it speaks, what it then says, what it reads, and its scenarios. */
final class CataloguePage {

    private final RulesCheck check;
    private final Rulebook rulebook;
    private final Map<String, List<RulebookEntry>> cases;
    private final Map<String, List<Scenario.Outcome>> outcomes;
    private final Map<String, String> versions;

    private CataloguePage(RulesCheck check, Rulebook rulebook) throws IOException {
        this.check = check;
        this.rulebook = rulebook;
        this.cases = rulebook.files().contents().entries().stream()
                .filter(entry -> entry.part() == RulebookPart.CASE)
                .collect(Collectors.groupingBy(RulebookEntry::place));
        this.outcomes = check.outcomes().stream()
                .collect(Collectors.groupingBy(outcome -> outcome.scenario().rule()));
        this.versions = rulebook.seal().ruleVersions();
    }

    static String of(RulesCheck check, Rulebook rulebook) throws IOException {
        return new CataloguePage(check, rulebook).page();
    }

    private String page() throws IOException {
        var seal = rulebook.seal();
        return PageTemplate.of(CataloguePage.class, "catalogue.mustache.html")
                .execute(Map.of(
                        "look", PageStyle.load(),
                        "version", rulebook.version(),
                        "sealed", seal.isLocked() ? "locked, " + seal.signOff().words() : "edited since it was locked",
                        "count", rulebook.rules().size(),
                        "scenarioCount", check.outcomes().size(),
                        "rules", rulebook.rules().stream().map(this::rule).toList(),
                        "used", used()));
    }

    private Map<String, Object> rule(Rule rule) {
        var page = new HashMap<String, Object>(RuleCatalogue.words(rule));
        page.putAll(RuleCatalogue.words(rulebook.reads().get(rule.id())));
        page.put("version", versions.getOrDefault(rule.id(), "none"));
        page.put("kept", rule.cannotDisable());
        page.put(
                "cases",
                cases.getOrDefault(rule.id(), List.of()).stream()
                        .map(CataloguePage::words)
                        .toList());
        var ran = outcomes.getOrDefault(rule.id(), List.of());
        page.put("scenarios", ran.stream().map(CataloguePage::words).toList());
        ran.stream()
                .filter(outcome -> outcome.asExpected()
                        && !outcome.answer().equals(Scenario.PASSED)
                        && !outcome.answer().equals(Scenario.CANNOT_CHECK)
                        && !outcome.words().isEmpty())
                .findFirst()
                .ifPresent(outcome -> page.put("example", words(outcome)));
        return page;
    }

    private static Map<String, Object> words(RulebookEntry one) {
        return Map.of(
                "name", one.key(),
                "severity", String.join("", one.fields().getOrDefault("severity", List.of())),
                "conditions", one.fields().getOrDefault("condition", List.of()));
    }

    private static Map<String, Object> words(Scenario.Outcome outcome) {
        var scenario = outcome.scenario();
        return Map.of(
                "name", scenario.name(),
                "why", scenario.why(),
                "expect", scenario.expect(),
                "answer", outcome.answer(),
                "words", outcome.words(),
                "wrong", !outcome.asExpected());
    }

    private List<Map<String, Object>> used() {
        var files = rulebook.files();
        var tables = files.tables().stream()
                .map(name -> name.substring(name.indexOf('.') + 1))
                .toList();
        return List.of(
                used("Tables", tables, RuleReads::tables),
                used("Word lists", List.copyOf(rulebook.words().hashes().keySet()), RuleReads::words),
                used("Parameters", parameters(), RuleReads::parameters));
    }

    private List<String> parameters() {
        return rulebook.reads().values().stream()
                .flatMap(reads -> reads.parameters().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Map<String, Object> used(String what, List<String> names, Function<RuleReads, Set<String>> read) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var name : names) {
            var by = new TreeMap<>(rulebook.reads())
                    .entrySet().stream()
                            .filter(reads -> read.apply(reads.getValue()).contains(name))
                            .map(Map.Entry::getKey)
                            .toList();
            rows.add(Map.of("name", name, "by", by));
        }
        return Map.of("what", what, "names", rows);
    }
}
