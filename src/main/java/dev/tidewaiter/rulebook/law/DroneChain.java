package dev.tidewaiter.rulebook.law;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.rulebook.source.DataTable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Listed parties that make engines and parts for attack drones, as the rulebook's own list of parties marks them. */
public final class DroneChain {

    /** The table that it reads. */
    static final String TABLE = "designated-parties";

    private static final List<String> NAMES = List.of("name", "aliases", "native_names");

    /** The names of each, by list and number. */
    private final Map<String, List<String>> marked;

    DroneChain(List<DataTable.Row> rows) {
        this.marked = rows.stream()
                .filter(row -> !row.text("chain").isEmpty())
                .collect(Collectors.toUnmodifiableMap(
                        row -> row.text("list_id") + " " + row.text("list_ref"),
                        DroneChain::names,
                        (one, same) -> one));
    }

    private static List<String> names(DataTable.Row row) {
        return NAMES.stream()
                .flatMap(column -> Stream.of(row.text(column).split(";", -1)))
                .filter(name -> !name.isBlank())
                .toList();
    }

    /**
     * Whether an entry is marked, be it by one of its names and its number without the name that tells it from another party of that, or
     * under a longer number, such as that of the Union's Journal.
     */
    public boolean contains(Designation entry) {
        var number = entry.published();
        var last = number.substring(number.lastIndexOf(' ') + 1);
        return marked.containsKey(entry.list() + " " + entry.entry())
                || isMarked(entry, number)
                || isMarked(entry, last);
    }

    private boolean isMarked(Designation entry, String number) {
        return marked.getOrDefault(entry.list() + " " + number, List.of()).stream()
                .anyMatch(entry::isNamed);
    }
}
