package dev.tidewaiter.designation.entry;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list that is published as a table.
 *
 * @param columns where each heading stands, from 0
 * @param cells   the cells, from the first column on
 * @param number  the row as a person counts it
 */
public record TableRow(Map<String, Integer> columns, List<String> cells, long number) {

    /** The text below a heading; empty where there is none. */
    public String text(String heading) {
        @Nullable Integer at = columns.get(heading);
        return at == null || at >= cells.size() ? "" : cells.get(at).strip();
    }

    /** The values below a heading, with semicolons between them. */
    public List<String> values(String heading) {
        return ListText.values(text(heading));
    }

    /** What stands below some headings, with something between; nothing of those that are empty. */
    public String joined(String between, String... headings) {
        var parts = new String[headings.length];
        for (int i = 0; i < headings.length; i++) {
            parts[i] = text(headings[i]);
        }
        return String.join(between, ListText.filled(parts));
    }
}
