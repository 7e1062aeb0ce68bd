package dev.tidewaiter.rulebook.check;

import dev.tidewaiter.rulebook.source.RulesFolder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a check found, as it is told: what is wrong, what is gone, then which scenarios come out otherwise, of which those that follow
 * from one cause are counted in one line. That the lock does not fit follows from every change, and is told where nothing else is wrong.
 */
public final class CheckReport {

    /** So many scenarios of one rule are told that come out otherwise: they mostly have one cause. */
    private static final int SHOWN = 3;

    /** Of the others, so many are told by the number of their row. */
    private static final int ROWS = 30;

    private final RulesCheck check;
    private final boolean isToBeLocked;
    private final List<String> told = new ArrayList<>();
    private boolean wantsReason;

    private CheckReport(RulesCheck check, boolean isToBeLocked) {
        this.check = check;
        this.isToBeLocked = isToBeLocked;
    }

    /**
     * The sentences.
     *
     * @param gone         what is gone since the rules were locked, in sentences
     * @param isToBeLocked whether nothing is wrong but that, here or where words are read
     */
    public static List<String> of(RulesCheck check, List<String> gone, boolean isToBeLocked) {
        var report = new CheckReport(check, isToBeLocked);
        report.problems(false);
        report.wantsReason = !gone.isEmpty() && !report.isUnread();
        if (report.wantsReason) {
            report.told.addAll(gone);
        }
        report.scenarios();
        report.problems(true);
        return report.told;
    }

    /** That files are not locked invites to lock them, and so is told only where nothing is to be mended first. */
    private void problems(boolean ofLock) {
        check.problems().stream()
                .filter(problem -> problem.file().equals(RulesFolder.LOCK) == ofLock)
                .filter(problem -> isToBeLocked || !Drift.isUnlocked(problem))
                .map(problem -> Drift.isUnlocked(problem) ? Drift.toBeLocked(problem, wantsReason) : problem.toString())
                .forEach(told::add);
    }

    /** Whether scenarios could not be read: which of them are gone only follows from why. */
    private boolean isUnread() {
        return check.rulebook() != null
                && check.outcomes().isEmpty()
                && check.problems().stream().anyMatch(problem -> !problem.file().equals(RulesFolder.LOCK));
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
                told.add("\u2026 and %d more of rule %s that follow%s from it%s."
                        .formatted(more, rule, more == 1 ? "s" : "", rows(outcomes)));
            }
        });
        var wayOut = WayOut.of(check.failed(), check.changedFiles());
        if (!wayOut.isEmpty()) {
            told.add(wayOut);
        }
        rules(check.unfired(), failing)
                .forEach(rule -> told.add(scenariosOf(rule) + ": no scenario makes rule " + rule
                        + " speak; add one that expects what it finds"));
        rules(check.unpassed(), failing)
                .forEach(rule -> told.add(scenariosOf(rule) + ": no scenario leaves rule " + rule
                        + " silent; add one that expects PASSED"));
        // of a rule that is never heard, no condition is
        conditions(check.unspoken(), failing, check.unfired())
                .forEach(condition -> told.add(scenariosOf(ruleOf(condition)) + ": no scenario makes the condition \""
                        + condition + "\" speak; add one in which it does"));
        conditions(check.unstilled(), failing, check.unpassed())
                .forEach(condition -> told.add(scenariosOf(ruleOf(condition)) + ": no scenario keeps the condition \""
                        + condition + "\" silent; add one in which it is"));
    }

    /** Where those of a rule stand that are not told in full, as each of them has to be looked at. */
    private static String rows(List<Scenario.Outcome> outcomes) {
        var rows = outcomes.stream()
                .skip(SHOWN)
                .limit(ROWS)
                .map(outcome -> String.valueOf(outcome.scenario().row()))
                .toList();
        return rows.isEmpty()
                ? ""
                : (rows.size() == 1 ? " (row " : " (rows ")
                        + String.join(", ", rows)
                        + (outcomes.size() > SHOWN + ROWS ? " \u2026)" : ")");
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

    private Stream<String> conditions(List<String> uncovered, Map<String, ?> failing, List<String> toldOf) {
        return uncovered.stream()
                .filter(condition -> !failing.containsKey(ruleOf(condition)) && !toldOf.contains(ruleOf(condition)));
    }

    /** The file that stands beside a rule's. */
    private String scenariosOf(String rule) {
        return check.rules().stream()
                .filter(one -> one.id().equals(rule))
                .map(one -> one.file().replaceFirst("\\.drl(\\.csv|\\.xlsx)?$", ".scenarios.csv"))
                .findFirst()
                .orElse(rule);
    }

    private String ruleOf(String condition) {
        var rulebook = check.rulebook();
        return rulebook == null ? "" : rulebook.conditions().getOrDefault(condition, "");
    }
}
