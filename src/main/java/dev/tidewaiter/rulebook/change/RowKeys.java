package dev.tidewaiter.rulebook.change;

import dev.tidewaiter.rulebook.source.DataTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * By which columns the rows of a table are known again in another edition of it: the first ones that tell all rows apart,
 * and always those that say what a row is about, so that a code that is replaced counts as one that is gone.
 */
final class RowKeys {

    private static final Set<String> IDENTITY = Set.of(
            "scenario", "code", "eccn", "iso2", "list_id", "list_ref", "name", "place", "text", "word", "measure_id");

    private RowKeys() {}

    static List<String> of(DataTable was, DataTable is) {
        var heads = was.heads().isEmpty()
                ? is.heads()
                : is.heads().isEmpty()
                        ? was.heads()
                        : is.heads().stream().filter(was.heads()::contains).toList();
        var key = new ArrayList<String>();
        for (var head : heads) {
            key.add(head);
            if (tellApart(was, key) && tellApart(is, key)) {
                break;
            }
        }
        for (int i = key.size() - 1; i >= 0 && key.size() > 1; i--) {
            var fewer = new ArrayList<>(key);
            fewer.remove(i);
            if (!IDENTITY.contains(key.get(i)) && tellApart(was, fewer) && tellApart(is, fewer)) {
                key = fewer;
            }
        }
        for (var head : heads) {
            if (IDENTITY.contains(head) && !key.contains(head)) {
                key.add(head);
            }
        }
        return List.copyOf(key);
    }

    private static boolean tellApart(DataTable table, List<String> key) {
        var seen = new HashSet<List<String>>();
        for (var row : table.rows()) {
            if (!seen.add(key.stream().map(row::text).toList())) {
                return false;
            }
        }
        return true;
    }
}
