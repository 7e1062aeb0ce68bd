package dev.tidewaiter.manifest.column;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Columns that a program added to a table: all of its headings, side by side. They hold nothing of the sender's. */
public final class AddedColumns {

    private final List<String> added;

    public AddedColumns(List<String> headings) {
        this.added = List.copyOf(headings);
    }

    /** Which columns of a heading were added. */
    public Set<Integer> in(Map<Integer, String> headings) {
        var columns = new HashSet<Integer>();
        var sorted = new TreeMap<>(headings);
        for (var start : sorted.keySet()) {
            var run = new ArrayList<String>();
            for (int i = 0; i < added.size(); i++) {
                run.add(sorted.getOrDefault(start + i, ""));
            }
            if (run.equals(added)) {
                for (int i = 0; i < added.size(); i++) {
                    columns.add(start + i);
                }
            }
        }
        return columns;
    }
}
