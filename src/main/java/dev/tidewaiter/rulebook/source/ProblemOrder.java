package dev.tidewaiter.rulebook.source;

import dev.tidewaiter.rulebook.model.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Problems as they are told: in the order of the files and their lines, of each cell only what was found first, for the rest
 * follows from it, and one mistake that a file repeats once, with its other lines.
 */
public final class ProblemOrder {

    private static final int LINES_NAMED = 3;

    private ProblemOrder() {}

    public static List<Problem> of(Collection<Problem> problems) {
        var cells = new HashSet<String>();
        var byMistake = new LinkedHashMap<List<String>, List<Problem>>();
        problems.stream()
                .filter(problem -> !isCell(problem) || cells.add(problem.file() + ":" + problem.place()))
                .sorted(Comparator.comparing(Problem::file)
                        .thenComparingInt(ProblemOrder::line)
                        .thenComparing(Problem::place))
                .forEach(problem -> byMistake
                        .computeIfAbsent(mistake(problem), any -> new ArrayList<>())
                        .add(problem));
        return byMistake.values().stream().map(ProblemOrder::once).toList();
    }

    private static boolean isCell(Problem problem) {
        return problem.place().indexOf('!') >= 0;
    }

    /** The line of a file; 0 where the place is none. */
    private static int line(Problem problem) {
        return problem.place().matches("\\d{1,7}") ? Integer.parseInt(problem.place()) : 0;
    }

    /** What tells mistakes apart: those of one rule in one wording are one. */
    private static List<String> mistake(Problem problem) {
        return List.of(
                problem.file(),
                String.valueOf(problem.rule()),
                problem.message(),
                line(problem) == 0 ? problem.place() : "");
    }

    private static Problem once(List<Problem> alike) {
        var first = alike.get(0);
        var others = alike.stream().skip(1).map(Problem::place).distinct().toList();
        if (others.isEmpty()) {
            return first;
        }
        int more = others.size() - LINES_NAMED;
        return new Problem(
                first.file(),
                first.place(),
                first.rule(),
                first.message() + " (also in line "
                        + others.stream().limit(LINES_NAMED).collect(Collectors.joining(", "))
                        + (more > 0 ? " and " + more + " more" : "") + ")");
    }
}
