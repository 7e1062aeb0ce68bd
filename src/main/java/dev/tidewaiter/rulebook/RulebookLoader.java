package dev.tidewaiter.rulebook;

import dev.tidewaiter.hash.Sha256;
import dev.tidewaiter.rulebook.engine.PackedRules;
import dev.tidewaiter.rulebook.language.RuleFile;
import dev.tidewaiter.rulebook.language.RuleTexts;
import dev.tidewaiter.rulebook.law.LawOfDay;
import dev.tidewaiter.rulebook.lint.KnownTexts;
import dev.tidewaiter.rulebook.lint.OwnNames;
import dev.tidewaiter.rulebook.lint.OwnUnits;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.Lock;
import dev.tidewaiter.rulebook.source.NamedPlaces;
import dev.tidewaiter.rulebook.source.ProblemOrder;
import dev.tidewaiter.rulebook.source.RulesFolder;
import dev.tidewaiter.rulebook.source.TableFiles;
import dev.tidewaiter.rulebook.source.UnreadFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Loads a rulebook whole or not at all. Tables are read while the engine starts and compiles. */
public final class RulebookLoader {

    private RulebookLoader() {}

    /** Loads a rulebook, with the program's packed rules where its rule files are the ones those were made from. */
    static Rulebook load(RulesFolder folder) throws InvalidRulebook {
        return load(folder, LoadPolicy.TRUST_LOCK);
    }

    /** Loads what is left without the files of rules in which something is wrong; a rulebook that is wrong elsewhere is refused. */
    static Rulebook loadBesidesDrafts(RulesFolder folder, Consumer<String> leftOut)
            throws InvalidRulebook, IOException {
        try {
            return load(folder);
        } catch (InvalidRulebook refused) {
            var drafts = refused.problems().stream().map(Problem::file).collect(Collectors.toCollection(TreeSet::new));
            if (!drafts.stream().allMatch(file -> file.endsWith(".drl"))) {
                throw refused;
            }
            var others = new HashSet<>(folder.whole().keySet());
            others.removeAll(drafts);
            Rulebook besides;
            try {
                besides = load(folder.holding(others));
            } catch (InvalidRulebook followsFromThem) {
                throw refused;
            }
            drafts.forEach(leftOut);
            return besides;
        }
    }

    /** Loads a rulebook that was kept, under the name and hash that it had. */
    static Rulebook load(RulesFolder folder, String version, String sha256) throws InvalidRulebook {
        return load(folder, LoadPolicy.TRUST_LOCK).named(version, sha256);
    }

    /** Loads a rulebook and looks at every file of it, whatever the lock says; rules are compiled unless the program has packed them. */
    public static Rulebook check(RulesFolder folder) throws InvalidRulebook {
        return load(folder, LoadPolicy.TRUST_PACK);
    }

    /** The same, but words that are the program's own are not looked at, as its build did so. */
    public static Rulebook checkWhatChanged(RulesFolder folder) throws InvalidRulebook {
        return load(folder, LoadPolicy.TRUST_BUILD);
    }

    /** Loads a rulebook and compiles its rules, whatever the program has packed, for the proof that the pack holds the same rules. */
    static Rulebook compile(RulesFolder folder) throws InvalidRulebook {
        return load(folder, LoadPolicy.TRUST_NOTHING);
    }

    private static Rulebook load(RulesFolder folder, LoadPolicy policy) throws InvalidRulebook {
        var lock = folder.lock();
        var unread = policy.checksAll() ? UnreadFiles.of(folder) : UnreadFiles.ofRules(folder);
        if (!unread.isEmpty()) {
            throw new InvalidRulebook(folder.source(), unread); // whatever else is missing only follows from it
        }
        var tablesRead = CompletableFuture.supplyAsync(() -> LoadedTables.of(folder, lock, policy));
        var words = new RulebookWords(folder);
        var wordProblems = CompletableFuture.supplyAsync(() -> WordChecks.problems(folder, lock, words, policy));

        var problems = new ArrayList<Problem>(folder.refused());
        var pack = policy.usesPack() ? PackedRules.of(folder, lock) : null;
        var rules =
                pack == null ? LoadedRules.compiled(folder, lock, problems) : LoadedRules.unpacked(pack, folder, lock);
        var tables = tablesRead.join();
        problems.addAll(tables.problems());
        var law = tables.law();
        boolean asksAnew = pack == null || policy.checksAll() || TableFiles.isEdited(folder, lock);
        if (asksAnew && rules != null && law != null) {
            checkTexts(rules.files().get(), law, tables.problems().isEmpty(), words, policy, problems);
        }
        var ofWords = joined(wordProblems);
        problems.removeIf(problem -> OwnNames.followsFrom(problem, ofWords));
        problems.addAll(ofWords);
        if (!problems.isEmpty() || rules == null || law == null) {
            problems.replaceAll(problem -> NamedPlaces.atLine(folder, problem));
            throw new InvalidRulebook(folder.source(), ProblemOrder.of(problems));
        }
        var sha256 = Sha256.of(folder.hashes() + workbooksRead(folder, lock));
        var edited = folder.isAsLocked() ? "" : RulebookSeal.EDITED;
        return new Rulebook(
                lock.version() + edited,
                sha256,
                rules.byId(),
                rules.asked(),
                new RulebookContent(
                        folder,
                        law,
                        tables.lists(),
                        words,
                        () -> new ReadsOfRules(folder, rules.files().get(), law.ownParameterNames()).byRule()));
    }

    /** What rules say of tables, parameters and columns that the rulebook adds for itself, and of texts in tables, stands there. */
    private static void checkTexts(
            List<RuleFile> files,
            LawOfDay law,
            boolean tablesAreRight,
            RulebookWords words,
            LoadPolicy policy,
            List<Problem> problems) {
        OwnNames.check(
                files,
                law.tables().ownTableFiles(),
                law.ownParameterNames(),
                words.ownColumns(),
                policy.checksAll(),
                problems);
        OwnUnits.check(files, law.ownUnits(), problems);
        if (tablesAreRight) {
            KnownTexts.check(
                    files, law.tables().knownTexts(), problems); // a text that is misspelt in a table is told there
        }
        law.tables().checkAgainst(RuleTexts.of(files), problems);
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
}
