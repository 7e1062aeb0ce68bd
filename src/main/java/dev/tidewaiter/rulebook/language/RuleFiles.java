package dev.tidewaiter.rulebook.language;

import dev.tidewaiter.letters.NearWord;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.Lock;
import dev.tidewaiter.rulebook.source.RulesFolder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the rule files and decision tables of a folder. */
public final class RuleFiles {

    public static final String SCENARIOS = ".scenarios.csv";

    /** How the problem of a rule file begins that lacks its scenarios. */
    private static final String NO_SCENARIOS = "has no scenarios";

    private RuleFiles() {}

    /** Whether a file holds rules that are read as they stand: a rule file, or the twin of a decision table. */
    public static boolean isRules(String path) {
        return path.endsWith(".drl") || path.endsWith(".drl.csv");
    }

    /** Whether a file says what rules there are: a rule file, a decision table in either form, one that is out of use. */
    public static boolean maySayRules(String path) {
        return path.endsWith(".drl") || path.contains(".drl.") || path.startsWith("deprecated/");
    }

    /** Whether some decision table's workbook was changed since the lock was written, and is read instead of its twin. */
    public static boolean hasEditedWorkbook(RulesFolder folder, Lock lock) {
        for (var path : folder.paths("", ".drl.xlsx")) {
            if (folder.isEdited(path, lock)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a problem is that a file lacks its scenarios, which says nothing against its rules. */
    public static boolean isWithoutScenarios(Problem problem) {
        return problem.message().startsWith(NO_SCENARIOS);
    }

    /**
     * All of them, in the order of their paths, those that the lock does not know behind the others: of two rules with one id the
     * newer is the copy. One without scenarios beside it is a problem. */
    public static List<RuleFile> read(RulesFolder folder, Lock lock, List<Problem> problems) {
        var files = new ArrayList<RuleFile>();
        for (var path : folder.paths("", ".drl")) {
            files.add(RuleFile.read(path, folder.text(path), problems));
            scenarios(folder, lock, path, ".drl", problems);
        }
        files.addAll(decisionTables(folder, lock, problems));
        files.sort(Comparator.comparing(file -> !lock.files().containsKey(file.path())));
        return files;
    }

    private static List<RuleFile> decisionTables(RulesFolder folder, Lock lock, List<Problem> problems) {
        var files = new ArrayList<RuleFile>();
        for (var path : folder.paths("", ".drl.csv")) {
            var content = folder.files().get(path);
            if (content != null) {
                files.add(decisionTable(folder, lock, path, content, problems));
                scenarios(folder, lock, path, ".drl.csv", problems);
            }
        }
        return files;
    }

    /** Scenarios in the same place that no rule has and that are named nearly so; empty for none. */
    private static String orphan(RulesFolder folder, String beside) {
        var place = beside.substring(0, beside.lastIndexOf('/') + 1);
        var orphans = new ArrayList<String>();
        for (var path : folder.paths(place, SCENARIOS)) {
            var stem = path.substring(0, path.length() - SCENARIOS.length());
            if (!folder.has(stem + ".drl") && !folder.has(stem + ".drl.csv")) {
                orphans.add(path);
            }
        }
        var near = NearWord.of(beside, orphans);
        return near == null ? "" : near;
    }

    /** A workbook that was changed since the lock was written is read instead of its twin. */
    private static RuleFile decisionTable(
            RulesFolder folder, Lock lock, String path, byte[] twin, List<Problem> problems) {
        var workbookPath = path.substring(0, path.length() - ".csv".length()) + ".xlsx";
        var workbook = folder.files().get(workbookPath);
        return workbook != null && folder.isEdited(workbookPath, lock)
                ? DecisionTable.read(workbookPath, workbook, problems)
                : DecisionTable.read(path, twin, problems);
    }

    private static void scenarios(RulesFolder folder, Lock lock, String path, String ending, List<Problem> problems) {
        var beside = path.substring(0, path.length() - ending.length()) + SCENARIOS;
        if (!folder.has(beside)) {
            var remedy = lock.files().containsKey(beside) ? "; put back " : "; write ";
            var other = orphan(folder, beside);
            problems.add(new Problem(
                    path,
                    "",
                    null,
                    NO_SCENARIOS + (other.isEmpty() ? remedy + beside : "; name " + other + " as it is: " + beside)));
        }
    }
}
