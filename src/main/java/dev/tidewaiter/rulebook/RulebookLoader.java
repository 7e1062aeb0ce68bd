package dev.tidewaiter.rulebook;

import dev.tidewaiter.designation.DesignatedPartiesTable;
import dev.tidewaiter.designation.ListSnapshot;
import dev.tidewaiter.designation.UnreadableList;
import dev.tidewaiter.rulebook.candidates.LawTables;
import dev.tidewaiter.rulebook.source.AskedTypes;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.rulebook.source.Lock;
import dev.tidewaiter.rulebook.source.Parameters;
import dev.tidewaiter.rulebook.source.RuleCompiler;
import dev.tidewaiter.rulebook.source.RuleFiles;
import dev.tidewaiter.rulebook.source.RuleLint;
import dev.tidewaiter.rulebook.source.RulesFolder;
import dev.tidewaiter.rulebook.source.Sha256;
import dev.tidewaiter.rulebook.source.TableFiles;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/** Loads a rulebook whole or not at all. Tables are read while the engine starts and compiles. */
final class RulebookLoader {

    private RulebookLoader() {}

    private record Tables(LawTables law, List<ListSnapshot> lists, List<Problem> problems) {}

    static Rulebook load(RulesFolder folder) throws InvalidRulebook {
        var lock = Lock.read(folder.text(RulesFolder.LOCK));
        var tables = CompletableFuture.supplyAsync(() -> tables(folder, lock));
        var compiler = CompletableFuture.supplyAsync(RuleCompiler::start);

        var problems = new ArrayList<Problem>();
        var files = RuleFiles.read(folder, lock, problems);
        var read = RuleLint.read(files, problems);
        KieBase base = problems.isEmpty() ? compiler.join().compile(files, problems) : null;
        var law = tables.join();
        problems.addAll(law.problems());
        if (!problems.isEmpty() || base == null) {
            throw new InvalidRulebook(
                    folder.source(),
                    problems.stream()
                            .sorted(Comparator.comparing(Problem::file).thenComparing(Problem::place))
                            .toList());
        }
        var hashes = folder.hashes();
        var sha256 = Sha256.of(hashes.toString());
        var edited = folder.inJar() || hashes.equals(lock.files()) ? "" : "+edited";
        return new Rulebook(
                lock.version() + edited,
                sha256,
                folder.source(),
                read.rules().values().stream()
                        .sorted(Comparator.comparing(Rule::id))
                        .toList(),
                new CompiledRules(base, AskedTypes.of(files), read.rules().values(), read.branches()),
                law.law(),
                law.lists());
    }

    private static Tables tables(RulesFolder folder, Lock lock) {
        var problems = new ArrayList<Problem>();
        var data = TableFiles.read(folder, lock, problems);
        var law = LawTables.of(data, Parameters.read(folder, problems), problems);
        return new Tables(law, lists(data.get("designated-parties"), problems), problems);
    }

    /** The table of designated parties as the lists it holds. */
    private static List<ListSnapshot> lists(@Nullable DataTable table, List<Problem> problems) {
        if (table == null) {
            return List.of();
        }
        var csv = table.csv();
        try {
            return DesignatedPartiesTable.read(new StringReader(csv), table.path(), Sha256.of(csv));
        } catch (IOException | UnreadableList e) {
            problems.add(Problem.of(table.path(), String.valueOf(e.getMessage())));
            return List.of();
        }
    }
}
