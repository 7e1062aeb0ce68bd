package dev.tidewaiter.rulebook.source;

import dev.tidewaiter.rulebook.model.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Problems as they are told: in the order of the files and their lines, of each cell only what was found first, for the rest
 * follows from it, and one mistake that a file repeats once, with its other lines.
 */
public final class ProblemOrder {

    private static final int LINES_NAMED = 3;

    static final String MISREAD = "is not written in UTF-8";

    /** The row at the end of a cell's name, or of that of a row. */
    private static final Pattern ROW = Pattern.compile("\\d+$");

    private ProblemOrder() {}

    public static List<Problem> of(Collection<Problem> problems) {
        var cells = new HashSet<String>();
        // whatever is wrong with letters that were not read as what they are
        var misread = problems.stream()
                .filter(problem -> problem.message().startsWith(MISREAD))
                .map(Problem::file)
                .collect(Collectors.toSet());
        var byMistake = new LinkedHashMap<List<String>, List<Problem>>();
        problems.stream()
                .filter(problem ->
                        !misread.contains(problem.file()) || problem.message().startsWith(MISREAD))
                .filter(problem -> !isCell(problem) || cells.add(problem.file() + ":" + problem.place()))
                .sorted(Comparator.comparing(Problem::file)
                        .thenComparingInt(ProblemOrder::line)
                        .thenComparing(problem ->
                                problem.place().substring(0, problem.place().indexOf('!') + 1))
                        .thenComparingInt(ProblemOrder::row)
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

    /** The row of a cell; 0 where the place is none. */
    private static int row(Problem problem) {
        var row = ROW.matcher(problem.place());
        return line(problem) == 0 && row.find() && row.group().length() < 8 ? Integer.parseInt(row.group()) : 0;
    }

    /** What tells mistakes apart: those of one rule in one wording are one. */
    private static List<String> mistake(Problem problem) {
        return List.of(
                problem.file(),
                String.valueOf(problem.rule()),
                problem.message(),
                line(problem) == 0 ? ROW.matcher(problem.place()).replaceFirst("") : "");
    }

    private static Problem once(List<Problem> alike) {
        var first = alike.get(0);
        var others = alike.stream().skip(1).map(Problem::place).distinct().toList();
        if (others.isEmpty()) {
            return first;
        }
        int more = others.size() - LINES_NAMED;
        var place = line(first) == 0 ? "" : "line ";
        return new Problem(
                first.file(),
                first.place(),
                first.rule(),
                first.message() + " (also in " + place
                        + others.stream().limit(LINES_NAMED).collect(Collectors.joining(", "))
                        + (more > 0 ? " and " + more + " more" : "") + ")");
    }
}
