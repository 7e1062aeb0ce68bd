package dev.tidewaiter.rulebook;

import dev.tidewaiter.designation.format.DesignatedPartiesTable;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.UnreadableList;
import dev.tidewaiter.hash.Sha256;
import dev.tidewaiter.rulebook.law.LawOfDay;
import dev.tidewaiter.rulebook.law.LawTables;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.rulebook.source.Lock;
import dev.tidewaiter.rulebook.source.Parameters;
import dev.tidewaiter.rulebook.source.RulesFolder;
import dev.tidewaiter.rulebook.source.TableFiles;
import dev.tidewaiter.rulebook.source.UnreadTables;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a rulebook that is being loaded.
 *
 * @param law      what they say; null where they are not what they are declared to be
 * @param lists    the designated parties that the rulebook itself brings
 * @param problems what is wrong with them
 */
record LoadedTables(@Nullable LawOfDay law, List<ListSnapshot> lists, List<Problem> problems) {

    /** The tables of a folder. Those that the lock knows were checked when it was written. */
    static LoadedTables of(RulesFolder folder, Lock lock, LoadPolicy policy) {
        return KnownTables.of(folder, lock, policy, () -> read(folder, lock, policy));
    }

    private static LoadedTables read(RulesFolder folder, Lock lock, LoadPolicy policy) {
        var problems = new ArrayList<Problem>();
        var data = TableFiles.read(folder, lock, problems);
        if (policy.checksAll() || TableFiles.isEdited(folder, lock)) {
            TableFiles.check(data, folder, lock, problems);
        }
        if (policy.checksAll() && problems.isEmpty()) {
            UnreadTables.check(data, problems);
        }
        var parameters = Parameters.read(folder, problems);
        var rows = RowsToldOf.in(problems);
        var meant = new ArrayList<Problem>();
        var law = rows == null ? null : new LawOfDay(LawTables.of(data, parameters, meant), parameters);
        meant.removeIf(problem -> rows == null || rows.hold(problem));
        problems.addAll(meant);
        return new LoadedTables(law, lists(data.get("designated-parties"), problems), problems);
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
            // a heading that is missing is told with its cell already
            if (problems.stream().noneMatch(told -> told.file().equals(table.path()))) {
                problems.add(Problem.of(table.path(), String.valueOf(e.getMessage())));
            }
            return List.of();
        }
    }
}
