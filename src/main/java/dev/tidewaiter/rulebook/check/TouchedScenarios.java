package dev.tidewaiter.rulebook.check;

import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.TouchedRules;
import dev.tidewaiter.rulebook.change.PartChange;
import dev.tidewaiter.rulebook.change.RulebookChange;
import dev.tidewaiter.rulebook.change.RulebookPart;
import dev.tidewaiter.rulebook.language.RuleFiles;
import dev.tidewaiter.rulebook.law.FactSources;
import dev.tidewaiter.rulebook.source.RulesFolder;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which scenarios a change can make come out otherwise. Every scenario was run by the build of the program, or by the lock that
 * somebody wrote since; where a folder differs from what was run then in tables, words, parameters or scenarios alone, only rules that read what changed are to be asked again.
 */
final class TouchedScenarios {

    private TouchedScenarios() {}

    /** The rules whose scenarios are to be run; empty when those of all are. */
    static Optional<Set<String>> rules(RulesFolder before, RulesFolder folder, Rulebook rulebook, Scenarios scenarios)
            throws IOException {
        var changed = folder.changedSinceLocked();
        if (changed.isEmpty() || changed.stream().anyMatch(RuleFiles::maySayRules)) {
            return Optional.empty();
        }
        var change = RulebookChange.sinceLocked(before, folder);
        var touched = TouchedRules.of(rulebook, rulebook, change);
        if (touched.reading()) {
            return Optional.empty();
        }
        var rules = new TreeSet<>(touched.ids());
        scenarios.all().stream()
                .filter(scenario -> changed.contains(scenario.file()))
                .map(Scenario::rule)
                .forEach(rules::add);
        return rules.isEmpty() && !decidesNothing(change) ? Optional.empty() : Optional.of(rules);
    }

    /** Whether all that changed is a table that findings are explained by, or a page beside the rules for people. */
    private static boolean decidesNothing(RulebookChange change) {
        return change.changes().stream()
                .map(PartChange::entry)
                .allMatch(entry -> entry.part() == RulebookPart.TABLE
                        ? FactSources.isOfExplanations(entry.place())
                        : entry.part() == RulebookPart.FILE && entry.file().endsWith(".md"));
    }

    /** Whether a folder on disk was locked as the program's own rules were, at which the build of the program has looked. */
    static boolean isLockedAs(RulesFolder own, RulesFolder folder) {
        return !folder.inJar() && own.text(RulesFolder.LOCK).equals(folder.text(RulesFolder.LOCK));
    }
}
