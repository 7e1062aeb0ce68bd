package dev.tidewaiter.rulebook.law;

import dev.tidewaiter.letters.NearWord;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Names in tables under which rules ask for rows. A row under a name for which no rule asks decides nothing, as a misspelt one does. */
final class UnaskedNames {

    /** The columns that hold such names, by table. */
    private static final Map<String, String> COLUMNS =
            Map.of("item-classes", "group", "entry-kinds", "kind", "footnotes", "kind");

    /** The rows that have such names, by the column that holds them; of each table on its own. */
    private final List<Named> named;

    UnaskedNames(Map<String, DataTable> tables) {
        this.named = tables.entrySet().stream()
                .flatMap(table -> Stream.ofNullable(COLUMNS.get(table.getKey()))
                        .map(column -> new Named(column, table.getValue().rows())))
                .toList();
    }

    /**
     * Holds the names against the rules.
     *
     * @param texts all that each rule says and asks, by its id
     */
    void check(Map<String, String> texts, List<Problem> problems) {
        for (var table : named) {
            var column = table.column();
            var asked = new TreeSet<String>();
            var unasked = new ArrayList<DataTable.Row>();
            for (var row : table.rows()) {
                if (isAsked(row.text(column), texts.values())) {
                    asked.add(row.text(column));
                } else {
                    unasked.add(row);
                }
            }
            for (var row : unasked) {
                problems.add(row.problem(
                        column,
                        "no rule asks for \"" + row.text(column) + "\", so that the row decides nothing"
                                + NearWord.choice(row.text(column), asked)));
            }
        }
    }

    private static boolean isAsked(String name, Iterable<String> texts) {
        for (var text : texts) {
            if (text.contains('"' + name + '"')) {
                return true;
            }
        }
        return false;
    }

    private record Named(String column, List<DataTable.Row> rows) {}
}
