package dev.tidewaiter.rulebook.source;

import dev.tidewaiter.rulebook.model.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of a table whose keys say the same but for the days on which they are law: no two of them may hold on one day. */
final class RowsInForce {

    private static final String FROM = "from";
    private static final String TO = "to";

    private final List<String> keys;
    private final Map<List<String>, List<DataTable.Row>> before = new HashMap<>();

    private RowsInForce(List<String> keys) {
        this.keys = keys;
    }

    /** Those of a table; null when its days are nothing that tells its rows apart. */
    static @Nullable RowsInForce of(List<DeclaredColumn> columns) {
        var keys = columns.stream()
                .filter(DeclaredColumn::key)
                .map(DeclaredColumn::name)
                .collect(Collectors.toCollection(ArrayList::new));
        boolean dated = keys.remove(FROM);
        keys.remove(TO);
        return dated && !keys.isEmpty() ? new RowsInForce(keys) : null;
    }

    /** Tells of a row that holds on a day on which one above it does. */
    void add(DataTable.Row row, List<Problem> problems) {
        var alike = before.computeIfAbsent(keys.stream().map(row::text).toList(), any -> new ArrayList<>());
        var days = days(row);
        alike.stream()
                .filter(other -> !days(other).equals(days) && days(other).overlap(days))
                .findFirst()
                .ifPresent(other -> problems.add(row.problem(
                        FROM,
                        "holds on days on which row " + other.number() + " holds already (the same "
                                + String.join(", ", keys) + "); end one before the other begins, or take one out")));
        alike.add(row);
    }

    private static OpenDays days(DataTable.Row row) {
        return new OpenDays(row.text(FROM), row.text(TO));
    }
}
