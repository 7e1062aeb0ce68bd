package dev.tidewaiter.rulebook.law;

import dev.tidewaiter.letters.NearWord;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Names in tables under which rules ask for rows. A row under a name for which no rule asks decides nothing, as a misspelt one does. */
final class UnaskedNames {

    /** The columns that hold such names, by table. */
    private static final Map<String, String> COLUMNS =
            Map.of("item-classes", "group", "entry-kinds", "kind", "footnotes", "kind");

    private final Map<String, List<DataTable.Row>> byTable;

    UnaskedNames(Map<String, DataTable> tables) {
        this.byTable = COLUMNS.keySet().stream()
                .filter(tables::containsKey)
                .collect(Collectors.toMap(name -> name, name -> tables.get(name).rows()));
    }

    /**
     * Holds the names against the rules.
     *
     * @param texts all that each rule says and asks, by its id
     */
    void check(Map<String, String> texts, List<Problem> problems) {
        byTable.forEach((table, rows) -> {
            var column = COLUMNS.get(table);
            var asked = new TreeSet<String>();
            var unasked = new ArrayList<DataTable.Row>();
            for (var row : rows) {
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
        });
    }

    private static boolean isAsked(String name, Iterable<String> texts) {
        for (var text : texts) {
            if (text.contains('"' + name + '"')) {
                return true;
            }
        }
        return false;
    }
}
