package dev.tidewaiter.rulebook.check;

import dev.tidewaiter.rulebook.InvalidRulebook;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.RulebookLoader;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.model.Rule;
import dev.tidewaiter.rulebook.model.SignOff;
import dev.tidewaiter.rulebook.source.KeptVersions;
import dev.tidewaiter.rulebook.source.ProblemOrder;
import dev.tidewaiter.rulebook.source.RulesFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What {@code rules check} and {@code rules test} find out about a folder of rules.
 *
 * @param source   where the rules were read from, for people
 * @param problems what keeps it from loading, and drift between workbooks, their twins and the lock
 * @param rulebook what they make; null when it does not load
 * @param outcomes what came of each scenario; empty when it does not load, or when its scenarios cannot be read
 * @param scenarios how many scenarios there are; fewer were run where a change touches some rules only
 * @param unfired  rules that no scenario makes speak
 * @param unpassed rules that no scenario leaves silent
 * @param unspoken conditions that no scenario makes speak
 * @param unstilled conditions that no scenario of their rule keeps silent
 */
public record RulesCheck(
        String source,
        List<Problem> problems,
        @Nullable Rulebook rulebook,
        List<Scenario.Outcome> outcomes,
        int scenarios,
        List<String> unfired,
        List<String> unpassed,
        List<String> unspoken,
        List<String> unstilled) {

    public RulesCheck {
        problems = List.copyOf(problems);
        outcomes = List.copyOf(outcomes);
        unfired = List.copyOf(unfired);
        unpassed = List.copyOf(unpassed);
        unspoken = List.copyOf(unspoken);
        unstilled = List.copyOf(unstilled);
    }

    /** Its rules; empty when it does not load. */
    public List<Rule> rules() {
        return rulebook == null ? List.of() : rulebook.rules();
    }

    /** How many conditions its rules have: each speaks by itself. */
    public int conditions() {
        return rulebook == null ? 0 : rulebook.conditions().size();
    }

    /** Checks a folder: loads it, runs every scenario, and compares workbooks, twins and lock. */
    public static RulesCheck of(Path folder) throws IOException {
        return of(RulesFolder.on(folder));
    }

    /** The same of a folder that was read. */
    public static RulesCheck of(RulesFolder folder) throws IOException {
        return of(folder, Drift.in(folder));
    }

    /**
     * The same, but of a folder that differs from what was checked whole before in tables, words, parameters or scenarios alone only
     * those scenarios are run that the change can make come out otherwise.
     */
    public static RulesCheck ofWhatChanged(Path folder) throws IOException {
        return ofWhatChanged(folder, RulesFolder.on(folder));
    }

    /** The same of a folder that was read. */
    public static RulesCheck ofWhatChanged(Path folder, RulesFolder read) throws IOException {
        var before = CheckedBefore.of(folder, read);
        return of(read, Drift.inWhatChanged(read, before.isPresent()), true, before.orElse(null));
    }

    /** Checks the copy in the program. */
    public static RulesCheck ofEmbedded() throws IOException {
        return of(RulesFolder.inProgram());
    }

    /**
     * Writes the lock anew, and the twins of tables that were changed, when nothing else is wrong; then loads them again. A
     * folder with a problem, or with a scenario that comes out otherwise, is left as it is; so is one from which something
     * is gone without a reason. The version is kept beside the rules, and the one before it where it is not kept yet.
     */
    public static RulesCheck locking(Path folder, SignOff signOff) throws IOException {
        var read = RulesFolder.on(folder);
        var check = of(read, RulesFolderWriter.conflicts(read));
        if (!check.isClean()) {
            return check;
        }
        var refusals = Removals.of(folder, read).refusals(signOff);
        if (!refusals.isEmpty()) {
            return new RulesCheck(
                    check.source,
                    refusals,
                    check.rulebook,
                    check.outcomes,
                    check.scenarios,
                    check.unfired,
                    check.unpassed,
                    check.unspoken,
                    check.unstilled);
        }
        return check.as(locked(folder, read, signOff));
    }

    /**
     * Writes the lock of a folder, whatever a check says of it, and keeps both versions.
     *
     * @param read what stands in the folder
     * @return what stands there then
     */
    static RulesFolder locked(Path folder, RulesFolder read, SignOff signOff) throws IOException {
        var before = KeptVersions.lockedBefore(folder, read);
        if (before.isPresent()) {
            KeptVersions.keep(folder, before.get());
        }
        RulesFolderWriter.write(folder, signOff);
        var locked = RulesFolder.on(folder);
        KeptVersions.keep(folder, locked);
        return locked;
    }

    /**
     * What it found, of the folder as it was written just after: its tables say what they said before, as {@link Drift} shows, so that
     * no scenario can come out otherwise and none is run a second time.
     */
    private RulesCheck as(RulesFolder written) throws IOException {
        var drift = Drift.in(written);
        if (!drift.isEmpty()) {
            return of(written, drift);
        }
        try {
            return new RulesCheck(
                    written.source(),
                    drift,
                    RulebookLoader.check(written),
                    outcomes,
                    scenarios,
                    unfired,
                    unpassed,
                    unspoken,
                    unstilled);
        } catch (InvalidRulebook e) {
            return of(written, e.problems());
        }
    }

    private static RulesCheck of(RulesFolder folder, List<Problem> drift) throws IOException {
        return of(folder, drift, false, null);
    }

    private static RulesCheck of(
            RulesFolder folder, List<Problem> drift, boolean whatChanged, @Nullable RulesFolder before)
            throws IOException {
        var problems = new ArrayList<Problem>();
        Rulebook rulebook;
        try {
            rulebook = whatChanged ? RulebookLoader.checkWhatChanged(folder) : RulebookLoader.check(folder);
        } catch (InvalidRulebook e) {
            return new RulesCheck(
                    folder.source(), e.problems(), null, List.of(), 0, List.of(), List.of(), List.of(), List.of());
        }
        var scenarios = Scenarios.read(folder, rulebook, problems);
        if (!problems.isEmpty()) {
            problems = new ArrayList<>(ProblemOrder.of(problems));
            problems.addAll(drift);
            return new RulesCheck(
                    folder.source(), problems, rulebook, List.of(), 0, List.of(), List.of(), List.of(), List.of());
        }
        var touched = before == null
                ? Optional.<Set<String>>empty()
                : TouchedScenarios.rules(before, folder, rulebook, scenarios);
        var outcomes = touched.isPresent() ? scenarios.run(rulebook, touched.get()) : scenarios.run(rulebook);
        Predicate<String> asked = rule -> touched.isEmpty() || touched.get().contains(rule);
        var rules =
                rulebook.rules().stream().filter(rule -> asked.test(rule.id())).toList();
        return new RulesCheck(
                folder.source(),
                drift,
                rulebook,
                outcomes,
                scenarios.all().size(),
                without(rules, outcomes, false),
                without(rules, outcomes, true),
                conditions(rulebook, asked, outcomes, true),
                conditions(rulebook, asked, outcomes, false));
    }

    /** Conditions that are never heard, or heard in every scenario of their rule. */
    private static List<String> conditions(
            Rulebook rulebook, Predicate<String> asked, List<Scenario.Outcome> outcomes, boolean heard) {
        var missing = new ArrayList<String>();
        rulebook.conditions().forEach((condition, rule) -> {
            if (asked.test(rule)
                    && outcomes.stream()
                            .filter(outcome -> outcome.scenario().rule().equals(rule))
                            .noneMatch(outcome -> outcome.heard().contains(condition) == heard)) {
                missing.add(condition);
            }
        });
        return missing;
    }

    private static List<String> without(List<Rule> rules, List<Scenario.Outcome> outcomes, boolean passed) {
        Map<String, List<Scenario.Outcome>> byRule = outcomes.stream()
                .collect(Collectors.groupingBy(outcome -> outcome.scenario().rule()));
        return rules.stream()
                .map(Rule::id)
                .filter(id -> byRule.getOrDefault(id, List.of()).stream()
                        .noneMatch(outcome -> outcome.answer().equals(Scenario.PASSED) == passed
                                && !(!passed && outcome.answer().equals(Scenario.CANNOT_CHECK))))
                .toList();
    }

    /** Scenarios that came out other than expected. */
    public List<Scenario.Outcome> failed() {
        return outcomes.stream().filter(outcome -> !outcome.asExpected()).toList();
    }

    /** The files that were changed, added or taken away since the lock was written. */
    Set<String> changedFiles() {
        return rulebook == null ? Set.of() : rulebook.folder().changedSinceLocked();
    }

    /** Whether nothing is wrong but that the lock was not written since files were changed. */
    public boolean isAllButLocked() {
        return !problems.isEmpty() && isCleanBesides(Drift::isUnlocked);
    }

    /** Whether the rulebook may be published. */
    public boolean isClean() {
        return isCleanBesides(problem -> false);
    }

    private boolean isCleanBesides(Predicate<Problem> some) {
        return rulebook != null
                && problems.stream().allMatch(some)
                && failed().isEmpty()
                && unfired.isEmpty()
                && unpassed.isEmpty()
                && unspoken.isEmpty()
                && unstilled.isEmpty();
    }
}
