package dev.tidewaiter.rulebook.licence;

import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.code.Eccn;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Entries of the Commerce Control List that goods of a class may be under by their words, so that the country chart can be
 * asked for them although no number stands on the line.
 */
public final class ImpliedEntries {

    /** The table that it reads. */
    public static final Set<String> TABLES = Set.of("implied-entries");

    private final Map<ItemClass, List<Eccn>> byClass = new EnumMap<>(ItemClass.class);

    public ImpliedEntries(List<DataTable.Row> rows, CountryChart chart, List<Problem> problems) {
        for (var row : rows) {
            var eccn = Eccn.parse(row.text("eccn"));
            if (eccn == null || !chart.holds(eccn)) {
                problems.add(row.problem(
                        "eccn", "\"" + row.text("eccn") + "\" is no entry that the table eccn-drone holds"));
            } else {
                item(row, eccn, problems);
            }
            if (row.text("citation").isEmpty()) {
                problems.add(row.problem("citation", "cites nothing; name the law that lists such goods"));
            }
        }
    }

    private void item(DataTable.Row row, Eccn eccn, List<Problem> problems) {
        for (var item : ItemClass.values()) {
            if (item.name().equals(row.text("class"))) {
                byClass.computeIfAbsent(item, any -> new ArrayList<>()).add(eccn);
                return;
            }
        }
        problems.add(row.problem("class", "\"" + row.text("class") + "\" is no class of goods that the program knows"));
    }

    public List<Eccn> of(ItemClass item) {
        return byClass.getOrDefault(item, List.of());
    }
}
