package dev.tidewaiter.rulebook.source;

import dev.tidewaiter.rulebook.model.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that is none of its table: a sum below it, a note of somebody, a heading that was written once more. It lacks most of
 * what each row has, and to tell of every cell alone would hide that.
 */
final class StrayRow {

    private static final int LEAST = 3; // with fewer columns that each row fills, one that is empty is most of them

    private StrayRow() {}

    /** What is wrong with such a row; null for one that has half of what each row has, or more. */
    static @Nullable Problem told(DataTable.Row row, List<DeclaredColumn> columns) {
        var filled = columns.stream().filter(DeclaredColumn::filled).toList();
        var lacking = filled.stream()
                .filter(column -> row.text(column.name()).isEmpty())
                .toList();
        if (filled.size() < LEAST || lacking.size() * 2 <= filled.size()) {
            return null;
        }
        for (var column : columns) {
            var text = row.text(column.name());
            if (!text.isEmpty()) {
                return row.problem(
                        column.name(),
                        "\"" + text + "\" stands in a row that lacks " + named(lacking)
                                + "; fill them in, or take the row out where it is a sum or a note");
            }
        }
        return null; // an empty row is none
    }

    private static String named(List<DeclaredColumn> lacking) {
        return lacking.stream()
                .map(column -> "\"" + column.name() + "\"")
                .reduce((before, last) -> before + ", " + last)
                .orElse("");
    }
}
