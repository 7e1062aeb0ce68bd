package dev.tidewaiter.rulebook.source;

import dev.tidewaiter.rulebook.model.Problem;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds two parties of one list under one number: whoever looks the number up finds one of them, and the other is quoted under it. */
final class PartyNumbers {

    private PartyNumbers() {}

    static void check(@Nullable DataTable parties, List<Problem> problems) {
        if (parties == null) {
            return;
        }
        var first = new HashMap<List<String>, DataTable.Row>();
        for (var row : parties.rows()) {
            var number = row.text("list_ref");
            var other = first.putIfAbsent(List.of(row.text("list_id"), number), row);
            if (!number.isEmpty() && other != null && !other.text("name").equals(row.text("name"))) {
                problems.add(row.problem(
                        "list_ref",
                        "\"" + number + "\" is the number of \"" + other.text("name") + "\" in row " + other.number()
                                + ", and this row has another name; correct the number, or write the other name among the aliases of row "
                                + other.number()));
            }
        }
    }
}
