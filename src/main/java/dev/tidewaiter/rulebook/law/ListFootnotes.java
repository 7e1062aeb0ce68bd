package dev.tidewaiter.rulebook.law;

import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the footnotes of the Entity List mean. One that no row names has the meaning of the row {@code *}. */
public final class ListFootnotes {

    /** The table that it reads. */
    static final Set<String> TABLES = Set.of("footnotes");

    private static final String ANY = "*";

    private final Map<String, String> kinds = new HashMap<>();

    ListFootnotes(List<DataTable.Row> rows, List<Problem> problems) {
        for (var row : rows) {
            var footnote = row.text("footnote");
            if (!footnote.equals(ANY) && !footnote.matches("[1-9][0-9]?")) {
                problems.add(row.problem(
                        "footnote",
                        "\"" + footnote + "\" is no number of a footnote; write it as 4, or * for every other"));
            }
            kinds.put(footnote, row.text("kind"));
            if (row.text("citation").isEmpty()) {
                problems.add(row.problem("citation", "cites nothing; name the law that the footnote stands in"));
            }
        }
        if (!rows.isEmpty() && !kinds.containsKey(ANY)) {
            problems.add(
                    rows.get(0).problem("footnote", "lacks a row *, which says what a footnote means that has no row"));
        }
    }

    /** What a footnote means; empty for 0, which is none. */
    public String of(int footnote) {
        return footnote == 0 ? "" : kinds.getOrDefault(Integer.toString(footnote), kinds.getOrDefault(ANY, ""));
    }
}
