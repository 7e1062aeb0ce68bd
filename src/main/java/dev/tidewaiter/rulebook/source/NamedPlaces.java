package dev.tidewaiter.rulebook.source;

import dev.tidewaiter.rulebook.model.Problem;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the line of what was told by its name, such as a parameter or a column of one's own, in a file that an editor opens. */
public final class NamedPlaces {

    private static final Pattern OF_A_DAY = Pattern.compile("the value from (\\S+)");

    private NamedPlaces() {}

    /** The same problem at its line; as it is where the line is known or is not found. */
    public static Problem atLine(RulesFolder folder, Problem problem) {
        boolean hasLines = problem.file().endsWith(".yaml") || problem.file().endsWith(".tsv");
        if (!hasLines || problem.place().isEmpty() || problem.place().matches("\\d+")) {
            return problem;
        }
        int line = line(folder.text(problem.file()).lines().toList(), problem);
        return line == 0
                ? problem
                : new Problem(
                        problem.file(),
                        String.valueOf(line),
                        problem.rule(),
                        problem.place() + ": " + problem.message());
    }

    /** The last line that begins with the name, for one that stands twice is told at the second; or that of a value below it. */
    private static int line(List<String> lines, Problem problem) {
        int named = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches("\"?" + Pattern.quote(problem.place()) + "\"?(?:\\s*:.*|\\s*|\t.*)")) {
                named = i + 1;
            }
        }
        var day = OF_A_DAY.matcher(problem.message());
        if (named > 0 && day.find()) {
            for (int i = named; i < lines.size() && lines.get(i).matches("\\s.*|#.*|"); i++) {
                if (lines.get(i).contains("from: " + day.group(1))) {
                    return i + 1;
                }
            }
        }
        return named;
    }
}
