package dev.tidewaiter.rulebook.source;

import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.measure.Quantity;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a spreadsheet offers to choose from in the columns of tables: what their cells may hold, where that can be counted up. */
public final class TableOffers {

    private final Map<String, DataTable> tables;
    private final TableSchema schema;

    /**
     * Takes what the columns may hold from the declaration and from the tables that they refer to.
     *
     * @param tables all tables of a rulebook, by name
     */
    public TableOffers(Map<String, DataTable> tables, TableSchema schema) {
        this.tables = tables;
        this.schema = schema;
    }

    /** The values for the columns of a table, by the number of the column from 0. */
    public Map<Integer, List<String>> of(DataTable table) {
        var choices = new TreeMap<Integer, List<String>>();
        for (var column : schema.columns().getOrDefault(table.name(), List.of())) {
            var values = values(column);
            if (!values.isEmpty()) {
                choices.put(table.heads().indexOf(column.name()), values);
            }
        }
        choices.remove(-1);
        return choices;
    }

    private List<String> values(DeclaredColumn column) {
        return switch (column.holds()) {
            case ONE_OF -> column.choices();
            case ITEM_CLASS -> names(ItemClass.values());
            case QUANTITY -> names(Quantity.values());
            case ENTRY_OF -> entries(column.values());
            default -> List.of();
        };
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).sorted().toList();
    }

    /** The values of a column of another table. */
    private List<String> entries(String place) {
        int point = place.indexOf('.');
        var table = tables.get(place.substring(0, Math.max(0, point)));
        var rows = table == null ? Stream.<DataTable.Row>empty() : table.rows().stream();
        return rows.map(row -> row.text(place.substring(point + 1)))
                .filter(text -> !text.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
