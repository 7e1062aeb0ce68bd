package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Programme tags whose parties need a licence of the Bureau of Industry and Security too (15 CFR 744.8), and on which lists. */
final class LicenceProgrammes {

    private final Map<String, List<String>> listsByTag = new HashMap<>();

    LicenceProgrammes(List<DataTable.Row> rows, List<Problem> problems) {
        for (var row : rows) {
            var lists = row.text("lists");
            if (lists.isEmpty()) {
                problems.add(row.problem(
                        "lists", "names no list; write the ids of lists with blanks between them, * for any ending"));
            }
            listsByTag.put(row.text("tag"), List.of(lists.split(" +", -1)));
        }
    }

    /** The first of an entry's tags that counts on its list; empty when none does. */
    String first(String list, List<String> tags) {
        for (var tag : tags) {
            for (var named : listsByTag.getOrDefault(tag, List.of())) {
                boolean counts = named.endsWith("*")
                        ? list.startsWith(named.substring(0, named.length() - 1))
                        : list.equals(named);
                if (counts) {
                    return tag;
                }
            }
        }
        return "";
    }
}
