package dev.tidewaiter.rulebook;

import dev.tidewaiter.rulebook.model.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rows of tables with which something is wrong. What the other rows mean is looked at all the same, so that one mistake hides no
 * other; of these rows it would only follow from what was told.
 *
 * @param rows   file, sheet and number of each
 * @param sheets file and sheet of each
 */
record RowsToldOf(Set<String> rows, Set<String> sheets) {

    /** A cell below the headings, or a row. */
    private static final Pattern IN_A_ROW = Pattern.compile("(.+!)(?:row |[A-Z]+)(\\d+)");

    private static final String HEADINGS = "1";

    /** How is told that no row of a sheet says something: the one with something wrong may be the one that is missed. */
    private static final String MISSED = "lacks ";

    /** The rows of some problems; null where a whole table is wrong, without which nobody can say what others mean. */
    static @Nullable RowsToldOf in(List<Problem> problems) {
        var rows = new HashSet<String>();
        var sheets = new HashSet<String>();
        for (var problem : problems) {
            var row = row(problem);
            if (row == null) {
                return null;
            }
            rows.add(row);
            sheets.add(sheet(row));
        }
        return new RowsToldOf(rows, sheets);
    }

    private static @Nullable String row(Problem problem) {
        var place = IN_A_ROW.matcher(problem.place());
        return place.matches() && !place.group(2).equals(HEADINGS)
                ? problem.file() + ":" + place.group(1) + place.group(2)
                : null;
    }

    private static String sheet(String row) {
        return row.substring(0, row.lastIndexOf('!'));
    }

    /** Whether a problem is of one of these rows, or may be. */
    boolean hold(Problem problem) {
        var row = row(problem);
        return row != null
                && (rows.contains(row) || (problem.message().startsWith(MISSED) && sheets.contains(sheet(row))));
    }
}
