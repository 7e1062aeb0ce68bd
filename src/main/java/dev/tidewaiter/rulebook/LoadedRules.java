package dev.tidewaiter.rulebook;

import dev.tidewaiter.rulebook.engine.CompiledRules;
import dev.tidewaiter.rulebook.engine.FactPrefilter;
import dev.tidewaiter.rulebook.engine.PackedRules;
import dev.tidewaiter.rulebook.engine.RuleCompiler;
import dev.tidewaiter.rulebook.engine.RuleDigest;
import dev.tidewaiter.rulebook.engine.RuleEngine;
import dev.tidewaiter.rulebook.language.RuleFile;
import dev.tidewaiter.rulebook.language.RuleFiles;
import dev.tidewaiter.rulebook.lint.RuleLint;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.model.Rule;
import dev.tidewaiter.rulebook.source.Lock;
import dev.tidewaiter.rulebook.source.RulesFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a rulebook that is being loaded: compiled, or taken from the program's pack of the same files.
 *
 * @param files  the files they stand in, read when somebody asks
 * @param digest what is known of them without the files
 * @param engine what they were compiled into
 */
record LoadedRules(Supplier<List<RuleFile>> files, RuleDigest digest, RuleEngine engine) {

    /** The rules of a pack. The engine wakes on a thread of its own; nobody waits for it before the first line. */
    static LoadedRules unpacked(PackedRules pack, RulesFolder folder, Lock lock) {
        var engine = RuleEngine.waking(() -> {
            var awake = pack.wake();
            return awake == null ? compiledAfterAll(folder, lock) : awake;
        });
        return new LoadedRules(() -> RuleFiles.read(folder, lock, new ArrayList<>()), pack.digest(), engine);
    }

    /** The pack is not fit for use; the same rules, which the build found right, are compiled. */
    private static RuleEngine compiledAfterAll(RulesFolder folder, Lock lock) {
        var problems = new ArrayList<Problem>();
        var rules = compiled(folder, lock, problems);
        if (rules == null) {
            throw new IllegalStateException("The program's own rules do not compile: " + problems);
        }
        return rules.engine();
    }

    /** The rules of a folder; null when something is wrong with them. */
    static @Nullable LoadedRules compiled(RulesFolder folder, Lock lock, List<Problem> problems) {
        var compiler = CompletableFuture.supplyAsync(RuleCompiler::start);
        var files = RuleFiles.read(folder, lock, problems);
        if (problems.stream().anyMatch(problem -> !RuleFiles.isWithoutScenarios(problem))) {
            return null; // what a rule lacks only follows from what could not be read
        }
        var read = RuleLint.read(files, problems);
        var engine = problems.isEmpty() ? compiler.join().compile(read.files(), problems) : null;
        return engine == null ? null : new LoadedRules(() -> files, RuleDigest.of(read.files(), read), engine);
    }

    /**
     * Some of a rulebook's rules alone, compiled, which judge as they do among the others.
     *
     * @param ids the ids of rules that it holds
     */
    static CompiledRules some(RulesFolder folder, Set<String> ids, LocalDate firstDay) throws InvalidRulebook {
        var problems = new ArrayList<Problem>();
        var files = RuleFiles.read(folder, folder.lock(), problems).stream()
                .map(file -> new RuleFile(
                        file.path(),
                        file.rules().stream()
                                .filter(rule -> ids.contains(String.valueOf(rule.id())))
                                .toList(),
                        file.imports()))
                .filter(file -> !file.rules().isEmpty())
                .toList();
        var read = RuleLint.read(files, problems);
        var engine = problems.isEmpty() ? RuleCompiler.start().compile(read.files(), problems) : null;
        if (engine == null) {
            throw new InvalidRulebook(folder.source(), problems);
        }
        return new CompiledRules(
                        engine, FactPrefilter.of(read.files()), read.rules().values(), read.branches())
                .from(firstDay);
    }

    /**
     * Writes the pack of a folder's rules.
     *
     * @param to the folder of the program's classes
     * @return whether there is one: a decision table that was edited since the lock was written is not packed
     */
    static boolean pack(RulesFolder folder, Path to) throws InvalidRulebook, IOException {
        var lock = folder.lock();
        var problems = new ArrayList<Problem>();
        var rules = compiled(folder, lock, problems);
        if (rules == null) {
            throw new InvalidRulebook(folder.source(), problems);
        }
        if (RuleFiles.hasEditedWorkbook(folder, lock)) {
            PackedRules.remove(to);
            return false;
        }
        PackedRules.write(folder, rules.digest(), rules.engine(), to);
        return true;
    }

    /** All of them, ready to be asked. */
    CompiledRules asked() {
        var said = digest.said();
        return new CompiledRules(
                engine, FactPrefilter.requiring(digest.required()), said.rules().values(), said.branches());
    }

    /** All of them, by id. */
    List<Rule> byId() {
        return digest.said().rules().values().stream()
                .sorted(Comparator.comparing(Rule::id))
                .toList();
    }
}
