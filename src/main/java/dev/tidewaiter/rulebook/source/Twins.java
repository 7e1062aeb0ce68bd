package dev.tidewaiter.rulebook.source;

import dev.tidewaiter.rulebook.model.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Compares every workbook, cell by cell, with the CSV twins that make its changes reviewable. */
public final class Twins {

    private static final String TAKE_BACK = ": the two say different things; take one of the two changes back";

    private Twins() {}

    /** The twin of a sheet: {@code tables/codes.xlsx} and its sheet chpl give {@code tables/codes.chpl.csv}. */
    public static String twinOf(String workbook, String sheet) {
        var stem = workbook.substring(0, workbook.length() - ".xlsx".length());
        return stem.endsWith(".drl") ? stem + ".csv" : stem + "." + sheet + ".csv";
    }

    /** Whether a table and the text of a twin say the same. */
    public static boolean same(DataTable table, String twin, String text) {
        var problems = new ArrayList<Problem>();
        compare(table, twin, text, problems);
        return problems.isEmpty();
    }

    /** Whether every sheet of a workbook has a twin that says the same, and no twin is left over. */
    public static boolean saysTheSame(String path, byte[] content, Map<String, byte[]> files) {
        var problems = new ArrayList<Problem>();
        var twins = new TreeSet<String>();
        for (var table : Workbooks.read(path, content, problems)) {
            var twin = twinOf(path, table.name());
            var text = files.get(twin);
            if (text == null) {
                return false;
            }
            compare(table, twin, RulesFolder.text(text), problems);
            twins.add(twin);
        }
        var stem = path.substring(0, path.length() - "xlsx".length());
        boolean none = files.keySet().stream()
                .noneMatch(file -> file.startsWith(stem) && file.endsWith(".csv") && !twins.contains(file));
        return problems.isEmpty() && !twins.isEmpty() && none;
    }

    /** Every cell that differs. Empty for the copy in the program, which holds no workbooks. */
    public static List<Problem> differences(RulesFolder folder) {
        return differences(folder, path -> true);
    }

    /**
     * The same, of the workbooks that changed themselves or have lost a twin. Where a twin alone was changed the workbook is written
     * anew with the lock, and says until then what it said when the two were last held against each other.
     */
    public static List<Problem> differences(RulesFolder folder, Set<String> changed) {
        return differences(folder, path -> {
            var stem = path.substring(0, path.length() - "xlsx".length());
            return changed.contains(path)
                    || changed.stream().anyMatch(file -> file.startsWith(stem) && !folder.has(file));
        });
    }

    private static List<Problem> differences(RulesFolder folder, Predicate<String> isLookedAt) {
        var problems = new ArrayList<Problem>();
        var lock = folder.lock();
        for (var path : folder.paths("", ".xlsx")) {
            var content = folder.files().get(path);
            if (content == null || !isLookedAt.test(path)) {
                continue;
            }
            problems.addAll(Workbooks.hidden(path, content));
            boolean isEdited = folder.isEdited(path, lock);
            for (var table : Workbooks.read(path, content, problems)) {
                var twin = twinOf(path, table.name());
                // where one of the two was changed, the other is written anew with the lock
                if (folder.has(twin) && folder.isEdited(twin, lock) == isEdited) {
                    compare(table, twin, folder.text(twin), problems);
                    // and a new sheet gets its twin then
                } else if (!folder.has(twin) && !(isEdited && lock.files().get(twin) == null)) {
                    problems.add(new Problem(
                            twin,
                            "",
                            null,
                            "is missing: the twin of the sheet " + table.name() + " in " + path
                                    + "; \"tidewaiter rules check --lock\" writes it"));
                }
            }
        }
        return problems;
    }

    /** A twin as a table, or as a grid where it is a decision table. */
    public static DataTable read(String path, String name, String text) throws IOException {
        return path.endsWith(".drl.csv") ? DataTable.grid(path, name, text) : DataTable.read(path, name, text);
    }

    private static void compare(DataTable workbook, String path, String text, List<Problem> problems) {
        try {
            compare(workbook, read(path, workbook.name(), text), problems);
        } catch (IOException e) {
            problems.add(new Problem(path, "", null, "cannot be read: " + e.getMessage()));
        }
    }

    private static void compare(DataTable workbook, DataTable twin, List<Problem> problems) {
        if (!workbook.heads().equals(twin.heads())) {
            problems.add(new Problem(
                    workbook.path(), workbook.name() + "!A1", null, "the headings differ from " + twin.path()));
            return;
        }
        int rows = Math.min(workbook.rows().size(), twin.rows().size());
        for (int i = 0; i < rows; i++) {
            var here = workbook.rows().get(i);
            var there = twin.rows().get(i);
            for (var head : workbook.heads()) {
                if (!here.text(head).equals(there.text(head))) {
                    problems.add(here.problem(
                            head,
                            "is \"" + here.text(head) + "\", and \"" + there.text(head) + "\" in " + twin.path()
                                    + TAKE_BACK));
                    return; // what stands below may be moved by a row
                }
            }
        }
        if (workbook.rows().size() != twin.rows().size()) {
            boolean added = workbook.rows().size() > rows;
            var longer = added ? workbook : twin;
            var shorter = added ? twin : workbook;
            problems.add(new Problem(
                    longer.path(),
                    longer.name() + "!row " + longer.rows().get(rows).number(),
                    null,
                    "stands here and not in " + shorter.path() + TAKE_BACK));
        }
    }
}
