package dev.tidewaiter.rulebook.source;

import dev.tidewaiter.rulebook.model.Problem;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** Problems as they are told: in the order of the files, and of each cell only what was found first, for the rest follows from it. */
public final class CausesFirst {

    private CausesFirst() {}

    public static List<Problem> of(Collection<Problem> problems) {
        var cells = new HashSet<String>();
        return problems.stream()
                .filter(problem ->
                        problem.place().indexOf('!') < 0 || cells.add(problem.file() + ":" + problem.place()))
                .sorted(Comparator.comparing(Problem::file).thenComparing(Problem::place))
                .toList();
    }
}
