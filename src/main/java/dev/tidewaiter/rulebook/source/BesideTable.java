package dev.tidewaiter.rulebook.source;

import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.spreadsheet.TextTable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What stands beside a table is in none of its columns, and would be lost without a word: a sentence for each column of such cells. */
final class BesideTable {

    private final String path;
    private final String sheet;
    private final Map<Integer, Problem> firsts = new TreeMap<>();
    private final Map<Integer, Integer> counts = new TreeMap<>();

    BesideTable(String path, String sheet) {
        this.path = path;
        this.sheet = sheet;
    }

    void look(TextTable.Row row, List<String> heads) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (!row.text(i).isBlank() && (i >= heads.size() || heads.get(i).isBlank())) {
                counts.merge(i, 1, Integer::sum);
                firsts.putIfAbsent(
                        i,
                        new Problem(
                                path,
                                sheet + "!" + row.address(i),
                                null,
                                "\"" + row.text(i)
                                        + "\" stands beside the table, under no heading, where nothing reads it; take it out"));
            }
        }
    }

    void tell(List<Problem> problems) {
        firsts.forEach((column, first) -> {
            int below = counts.getOrDefault(column, 1) - 1;
            problems.add(
                    below == 0
                            ? first
                            : new Problem(
                                    first.file(),
                                    first.place(),
                                    null,
                                    first.message() + " (and " + below + " more below it)"));
        });
    }
}
