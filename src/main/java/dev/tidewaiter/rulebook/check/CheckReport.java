package dev.tidewaiter.rulebook.check;

import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.RulesFolder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a check found, as it is told: causes first, what follows from one of them counted in one line, and last that the lock does not
 * fit, which follows from every change.
 */
public final class CheckReport {

    /** So many scenarios of one rule are told that come out otherwise: they mostly have one cause. */
    private static final int SHOWN = 3;

    private final RulesCheck check;
    private final List<String> told = new ArrayList<>();

    private CheckReport(RulesCheck check) {
        this.check = check;
    }

    /**
     * The sentences.
     *
     * @param gone what is gone since the rules were locked, in sentences
     */
    public static List<String> of(RulesCheck check, List<String> gone) {
        var report = new CheckReport(check);
        report.told.addAll(gone);
        report.problems(false);
        report.scenarios();
        report.problems(true);
        return report.told;
    }

    private void problems(boolean ofLock) {
        check.problems().stream()
                .filter(problem -> problem.file().equals(RulesFolder.LOCK) == ofLock)
                .map(Problem::toString)
                .forEach(told::add);
    }

    private void scenarios() {
        var failing = new LinkedHashMap<String, List<Scenario.Outcome>>();
        check.failed()
                .forEach(outcome -> failing.computeIfAbsent(outcome.scenario().rule(), any -> new ArrayList<>())
                        .add(outcome));
        failing.forEach((rule, outcomes) -> {
            outcomes.stream().limit(SHOWN).map(CheckReport::otherwise).forEach(told::add);
            long more = Math.max(0, outcomes.size() - SHOWN) + uncovered(rule);
            if (more > 0) {
                told.add("\u2026 and %d more of rule %s that follow%s from it."
                        .formatted(more, rule, more == 1 ? "s" : ""));
            }
        });
        tell("No scenario makes rule %s speak.", rules(check.unfired(), failing));
        tell("No scenario leaves rule %s silent.", rules(check.unpassed(), failing));
        tell("No scenario makes the condition \"%s\" speak.", conditions(check.unspoken(), failing));
        tell("No scenario of its rule keeps the condition \"%s\" silent.", conditions(check.unstilled(), failing));
    }

    private static String otherwise(Scenario.Outcome outcome) {
        var scenario = outcome.scenario();
        return "%s:%d, rule %s: \"%s\" should give %s (%s) and gives %s.%s"
                .formatted(
                        scenario.file(),
                        scenario.row(),
                        scenario.rule(),
                        scenario.name(),
                        scenario.expect(),
                        scenario.why(),
                        outcome.answer(),
                        outcome.words().isEmpty() ? "" : " " + outcome.words());
    }

    /** How much of a rule is heard or silent in no scenario. */
    private long uncovered(String rule) {
        return Stream.of(check.unfired(), check.unpassed())
                        .flatMap(List::stream)
                        .filter(rule::equals)
                        .count()
                + Stream.of(check.unspoken(), check.unstilled())
                        .flatMap(List::stream)
                        .filter(condition -> ruleOf(condition).equals(rule))
                        .count();
    }

    private static Stream<String> rules(List<String> uncovered, Map<String, ?> failing) {
        return uncovered.stream().filter(rule -> !failing.containsKey(rule));
    }

    private Stream<String> conditions(List<String> uncovered, Map<String, ?> failing) {
        return uncovered.stream().filter(condition -> !failing.containsKey(ruleOf(condition)));
    }

    private String ruleOf(String condition) {
        var rulebook = check.rulebook();
        return rulebook == null ? "" : rulebook.conditions().getOrDefault(condition, "");
    }

    private void tell(String sentence, Stream<String> names) {
        names.forEach(name -> told.add(sentence.formatted(name)));
    }
}
