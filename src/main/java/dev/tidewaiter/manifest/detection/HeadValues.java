package dev.tidewaiter.manifest.detection;

import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.table.FollowingTable;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;
import java.util.stream.Stream;

/** What the head of a sheet says of the tables below it. */
final class HeadValues {

    private HeadValues() {}

    /**
     * What holds for a further table as well: the head of the sheet goes on for one of the same columns, "Additional items".
     *
     * @param layouts of the tables so far
     */
    static List<Labelled> goingOn(SourceRow heading, List<Layout> layouts) {
        if (layouts.isEmpty() || !FollowingTable.continues(heading, layouts.get(layouts.size() - 1))) {
            return List.of();
        }
        var said = layouts.get(layouts.size() - 1).form();
        return Stream.concat(said.values().stream(), said.further().stream()).toList();
    }

    /** Takes out what belongs to a line of a table, and never to a whole document, as "Unit of measurement: Pieces" may. */
    static void leaveToLines(List<Labelled> values, CellWords words) {
        values.removeIf(value -> isOfLines(value, words));
    }

    private static boolean isOfLines(Labelled told, CellWords words) {
        return switch (told.column().field()) {
            case PART_NUMBER, SERIAL_NUMBER, QUANTITY, UNIT_PRICE -> true;
            case UNIT -> !words.terms().isUnit(told.cell().text());
            default -> false;
        };
    }
}
