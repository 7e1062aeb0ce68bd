package dev.tidewaiter.rulebook.source;

import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Files that nobody reads because of their names: what they say would be missing, and nothing would tell. */
public final class UnreadFiles {

    private static final List<String> READ = List.of(".drl", ".drl.csv", ".drl.xlsx", ".scenarios.csv", ".md");

    private UnreadFiles() {}

    /** Those whose names are nearly those of rules or scenarios, such as {@code goods/kit.drl.txt}; whoever screens by the folder would do without them. */
    public static List<Problem> ofRules(RulesFolder folder) {
        return problems(folder, true);
    }

    /** All of them. */
    public static List<Problem> of(RulesFolder folder) {
        return problems(folder, false);
    }

    private static List<Problem> problems(RulesFolder folder, boolean rulesOnly) {
        var problems = new ArrayList<Problem>();
        if (folder.inJar()) {
            return problems;
        }
        for (var path : folder.files().keySet()) {
            var small = path.toLowerCase(Locale.ROOT);
            boolean ofRules = small.contains(".drl") || small.contains("scenarios");
            if ((ofRules || !rulesOnly) && !isRead(path)) {
                problems.add(Problem.of(path, "is read by nobody; " + hint(path)));
            }
        }
        return problems;
    }

    private static boolean isRead(String path) {
        return path.equals(RulesFolder.LOCK)
                || path.startsWith("deprecated/")
                || path.startsWith("words/") // which the check of the words tells
                || READ.stream().anyMatch(path::endsWith)
                || (path.startsWith("tables/") && (path.endsWith(".csv") || path.endsWith(".xlsx")))
                || (path.startsWith("parameters/") && path.endsWith(".yaml"))
                || WordLists.isList(path); // which the check of the words tells, too
    }

    private static String hint(String path) {
        if (path.startsWith("tables/")) {
            return "the name of a table ends with .xlsx or .csv";
        }
        if (path.startsWith("parameters/")) {
            return "the name of a file of parameters ends with .yaml, that of a list of numbers with .tsv";
        }
        return "the name of a rule file ends with .drl, that of its scenarios with .scenarios.csv";
    }
}
