package dev.tidewaiter.rulebook;

import dev.tidewaiter.designation.format.DesignatedPartiesTable;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.UnreadableList;
import dev.tidewaiter.hash.Sha256;
import dev.tidewaiter.rulebook.engine.CompiledRules;
import dev.tidewaiter.rulebook.engine.FactPrefilter;
import dev.tidewaiter.rulebook.engine.PackedRules;
import dev.tidewaiter.rulebook.engine.RuleCompiler;
import dev.tidewaiter.rulebook.engine.RuleDigest;
import dev.tidewaiter.rulebook.engine.RuleEngine;
import dev.tidewaiter.rulebook.language.KnownTexts;
import dev.tidewaiter.rulebook.language.OwnNames;
import dev.tidewaiter.rulebook.language.RuleFile;
import dev.tidewaiter.rulebook.language.RuleFiles;
import dev.tidewaiter.rulebook.language.RuleLint;
import dev.tidewaiter.rulebook.language.RuleTexts;
import dev.tidewaiter.rulebook.law.LawOfDay;
import dev.tidewaiter.rulebook.law.LawTables;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.model.Rule;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.rulebook.source.Lock;
import dev.tidewaiter.rulebook.source.NamedPlaces;
import dev.tidewaiter.rulebook.source.Parameters;
import dev.tidewaiter.rulebook.source.ProblemOrder;
import dev.tidewaiter.rulebook.source.RulesFolder;
import dev.tidewaiter.rulebook.source.TableFiles;
import dev.tidewaiter.rulebook.source.UnreadFiles;
import dev.tidewaiter.rulebook.source.WordLint;
import dev.tidewaiter.wordlist.InvalidWordList;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Loads a rulebook whole or not at all. Tables are read while the engine starts and compiles. */
public final class RulebookLoader {

    private RulebookLoader() {}

    /** What a reader believes without looking. */
    private enum Trust {
        /** That a file which the lock knows was found right when the lock was written, and the program's packed rules. */
        LOCK,
        /** That the program's packed rules are what compiling the same rule files gives. */
        PACK,
        NOTHING
    }

    /** The tables; no law where they are not what they are declared to be. */
    private record Tables(@Nullable LawOfDay law, List<ListSnapshot> lists, List<Problem> problems) {}

    private record Rules(Supplier<List<RuleFile>> files, RuleDigest digest, RuleEngine engine) {}

    /** Loads a rulebook, with the program's packed rules where its rule files are the ones those were made from. */
    static Rulebook load(RulesFolder folder) throws InvalidRulebook {
        return load(folder, Trust.LOCK);
    }

    /** Loads a rulebook that was kept, under the name and hash that it had. */
    static Rulebook load(RulesFolder folder, String version, String sha256) throws InvalidRulebook {
        return load(folder, Trust.LOCK).named(version, sha256);
    }

    /** Loads a rulebook and looks at every file of it, whatever the lock says; rules are compiled unless the program has packed them. */
    public static Rulebook check(RulesFolder folder) throws InvalidRulebook {
        return load(folder, Trust.PACK);
    }

    /** Loads a rulebook and compiles its rules, whatever the program has packed. */
    static Rulebook compile(RulesFolder folder) throws InvalidRulebook {
        return load(folder, Trust.NOTHING);
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
        var engine = problems.isEmpty() ? RuleCompiler.start().compile(files, problems) : null;
        if (engine == null) {
            throw new InvalidRulebook(folder.source(), problems);
        }
        return new CompiledRules(engine, FactPrefilter.of(files), read.rules().values(), read.branches())
                .from(firstDay);
    }

    private static Rulebook load(RulesFolder folder, Trust trust) throws InvalidRulebook {
        var lock = folder.lock();
        boolean trustsLock = trust == Trust.LOCK;
        var unread = trustsLock ? UnreadFiles.ofRules(folder) : UnreadFiles.of(folder);
        if (!unread.isEmpty()) {
            throw new InvalidRulebook(folder.source(), unread); // whatever else is missing only follows from it
        }
        var tables = CompletableFuture.supplyAsync(() -> tables(folder, lock, trustsLock));
        var words = new RulebookWords(folder);
        var wordProblems = CompletableFuture.supplyAsync(() -> wordProblems(folder, lock, words, trustsLock));

        var problems = new ArrayList<Problem>(folder.refused());
        var pack = trust == Trust.NOTHING ? null : PackedRules.of(folder, lock);
        var rules = pack == null ? compiled(folder, lock, problems) : unpacked(pack, folder, lock);
        var law = tables.join();
        problems.addAll(law.problems());
        if ((pack == null || !trustsLock) && rules != null && law.law() != null) {
            OwnNames.check(
                    rules.files().get(),
                    law.law().tables().ownTableNames(),
                    law.law().ownParameterNames(),
                    words.ownColumns(),
                    !trustsLock,
                    problems);
            KnownTexts.check(rules.files().get(), law.law().tables().knownTexts(), problems);
            law.law().tables().checkAgainst(RuleTexts.of(rules.files().get()), problems);
        }
        problems.addAll(joined(wordProblems));
        var tablesOfLaw = law.law();
        if (!problems.isEmpty() || rules == null || tablesOfLaw == null) {
            problems.replaceAll(problem -> NamedPlaces.atLine(folder, problem));
            throw new InvalidRulebook(folder.source(), ProblemOrder.of(problems));
        }
        var hashes = folder.hashes();
        var sha256 = Sha256.of(hashes + workbooksRead(folder, lock));
        var edited = folder.isAsLocked() ? "" : RulebookSeal.EDITED;
        var said = rules.digest().said();
        return new Rulebook(
                lock.version() + edited,
                sha256,
                said.rules().values().stream()
                        .sorted(Comparator.comparing(Rule::id))
                        .toList(),
                new CompiledRules(
                        rules.engine(),
                        FactPrefilter.requiring(rules.digest().required()),
                        said.rules().values(),
                        said.branches()),
                new RulebookContent(
                        folder,
                        tablesOfLaw,
                        law.lists(),
                        words,
                        () -> new ReadsOfRules(folder, rules.files().get(), tablesOfLaw.ownParameterNames()).byRule()));
    }

    /** Workbooks that are read in place of their twins, because the lock does not know them so: the lock is part of what is read. */
    private static String workbooksRead(RulesFolder folder, Lock lock) {
        var read = new StringBuilder();
        for (var path : folder.paths("", ".xlsx")) {
            if (folder.isEdited(path, lock)) {
                read.append('\n').append(path);
            }
        }
        return read.toString();
    }

    private static List<Problem> joined(CompletableFuture<List<Problem>> problems) {
        try {
            return problems.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    /** What is wrong with the words. Those that the lock knows were checked when it was written, and need only be read. */
    private static List<Problem> wordProblems(RulesFolder folder, Lock lock, RulebookWords words, boolean trustsLock) {
        if (folder.inJar() && trustsLock) {
            return List.of();
        }
        if (!trustsLock || WordLint.isEdited(folder, lock)) {
            return WordLint.problems(folder);
        }
        try {
            words.goods();
            words.search();
            return List.of();
        } catch (CompletionException e) {
            if (e.getCause() instanceof InvalidWordList broken) {
                // a folder of an earlier version lacks more than what its first reader asks for
                var all = WordLint.problems(folder);
                return all.isEmpty() ? List.of(WordLint.problem(broken)) : all;
            }
            throw e;
        }
    }

    /** The rules of a pack. The engine wakes on a thread of its own; nobody waits for it before the first line. */
    private static Rules unpacked(PackedRules pack, RulesFolder folder, Lock lock) {
        var engine = RuleEngine.waking(() -> {
            var awake = pack.wake();
            return awake == null ? compiledAfterAll(folder, lock) : awake;
        });
        return new Rules(() -> RuleFiles.read(folder, lock, new ArrayList<>()), pack.digest(), engine);
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
    private static @Nullable Rules compiled(RulesFolder folder, Lock lock, List<Problem> problems) {
        var compiler = CompletableFuture.supplyAsync(RuleCompiler::start);
        var files = RuleFiles.read(folder, lock, problems);
        if (problems.stream().anyMatch(problem -> !RuleFiles.isWithoutScenarios(problem))) {
            return null; // what a rule lacks only follows from what could not be read
        }
        var read = RuleLint.read(files, problems);
        var engine = problems.isEmpty() ? compiler.join().compile(files, problems) : null;
        return engine == null ? null : new Rules(() -> files, RuleDigest.of(files, read), engine);
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

    /** Tables that the lock knows were checked when it was written. */
    private static Tables tables(RulesFolder folder, Lock lock, boolean trustsLock) {
        var problems = new ArrayList<Problem>();
        var data = TableFiles.read(folder, lock, problems);
        if (!trustsLock || TableFiles.isEdited(folder, lock)) {
            TableFiles.check(data, folder, lock, problems);
        }
        var parameters = Parameters.read(folder, problems);
        var law = problems.isEmpty() ? new LawOfDay(LawTables.of(data, parameters, problems), parameters) : null;
        return new Tables(law, lists(data.get("designated-parties"), problems), problems);
    }

    /** The lists of a folder's own table of designated parties, without the rest of the rulebook. */
    static List<ListSnapshot> ownLists(RulesFolder folder) throws InvalidRulebook {
        var problems = new ArrayList<Problem>();
        var tables = TableFiles.read(folder, folder.lock(), problems);
        var lists = lists(tables.get("designated-parties"), problems);
        if (!problems.isEmpty()) {
            throw new InvalidRulebook(folder.source(), problems);
        }
        return lists;
    }

    /** The table of designated parties as the lists it holds. */
    private static List<ListSnapshot> lists(@Nullable DataTable table, List<Problem> problems) {
        if (table == null) {
            return List.of();
        }
        var csv = table.csv();
        try {
            return DesignatedPartiesTable.readOwn(new StringReader(csv), table.path(), Sha256.of(csv));
        } catch (IOException | UnreadableList e) {
            problems.add(Problem.of(table.path(), String.valueOf(e.getMessage())));
            return List.of();
        }
    }
}
