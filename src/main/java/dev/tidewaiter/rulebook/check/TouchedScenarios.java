package dev.tidewaiter.rulebook.check;

import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.TouchedRules;
import dev.tidewaiter.rulebook.change.RulebookChange;
import dev.tidewaiter.rulebook.change.RulebookContents;
import dev.tidewaiter.rulebook.source.Lock;
import dev.tidewaiter.rulebook.source.RulesFolder;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which scenarios a change can make come out otherwise. The build of the program ran every scenario of its own rules; where a folder
 * differs from these in tables, words, parameters or scenarios alone, only rules that read what changed are to be asked again.
 */
final class TouchedScenarios {

    private TouchedScenarios() {}

    /** The rules whose scenarios are to be run; empty when those of all are. */
    static Optional<Set<String>> rules(RulesFolder folder, Rulebook rulebook, Scenarios scenarios) throws IOException {
        var own = RulesFolder.inProgram();
        if (folder.inJar() || !own.text(RulesFolder.LOCK).equals(folder.text(RulesFolder.LOCK))) {
            return Optional.empty();
        }
        var changed = changed(folder);
        if (changed.isEmpty() || changed.stream().anyMatch(TouchedScenarios::isOfRules)) {
            return Optional.empty();
        }
        var before = RulebookContents.of(own);
        var change = RulebookChange.between(before, RulebookContents.of(folder));
        var touched = TouchedRules.of(rulebook, rulebook, change);
        if (touched.reading()) {
            return Optional.empty();
        }
        var rules = new TreeSet<>(touched.ids());
        scenarios.all().stream()
                .filter(scenario -> changed.contains(scenario.file()))
                .map(Scenario::rule)
                .forEach(rules::add);
        return rules.isEmpty() ? Optional.empty() : Optional.of(rules);
    }

    /** The files that differ from what the lock names. */
    private static Set<String> changed(RulesFolder folder) {
        var locked = Lock.read(folder.text(RulesFolder.LOCK)).files();
        var files = folder.hashes();
        var all = new TreeSet<>(locked.keySet());
        all.addAll(files.keySet());
        return all.stream()
                .filter(path -> !String.valueOf(locked.get(path)).equals(String.valueOf(files.get(path))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a file holds rules, whose scenarios may be those of any other once they change. */
    private static boolean isOfRules(String path) {
        return path.endsWith(".drl") || path.contains(".drl.") || path.startsWith("deprecated/");
    }
}
