package dev.tidewaiter.manifest.layout;

import dev.tidewaiter.shipment.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a table of a sheet is laid out.
 *
 * @param headerRow the row of its (last) heading, as a spreadsheet shows it; 0 when it has none
 * @param headings  the heading of each column, by its place; empty where there is none
 * @param columns   the columns that hold a field, from left to right
 * @param form      labelled values outside the table, which hold for each of its lines
 * @param added     columns that an earlier check wrote beside the data; nothing in them is the sender's
 * @param unmapped  headings that no field was given to, with their column
 * @param questions what was assumed
 * @param noShipment why its rows are no lines of a shipment, though they may tell of goods; empty when they are
 */
public record Layout(
        int headerRow,
        List<String> headings,
        List<Column> columns,
        LabelledValues form,
        Set<Integer> added,
        List<String> unmapped,
        List<String> questions,
        String noShipment) {

    public Layout {
        headings = List.copyOf(headings);
        columns = List.copyOf(columns);
        added = Set.copyOf(added);
        unmapped = List.copyOf(unmapped);
        questions = List.copyOf(questions);
    }

    /** A layout of lines of a shipment. */
    public static Layout of(
            int headerRow,
            List<String> headings,
            List<Column> columns,
            LabelledValues form,
            List<String> unmapped,
            List<String> questions) {
        return new Layout(headerRow, headings, columns, form, Set.of(), unmapped, questions, "");
    }

    /** The same layout, of rows that are no lines of a shipment. */
    public Layout as(String noShipment) {
        return new Layout(headerRow, headings, columns, form, added, unmapped, questions, noShipment);
    }

    /** The same columns, with labelled values and what was assumed about them. */
    public Layout with(LabelledValues values, List<String> further) {
        var all = new ArrayList<>(questions);
        all.addAll(further);
        return new Layout(headerRow, headings, columns, values, added, unmapped, all, noShipment);
    }

    /** The same labelled values, with other columns. */
    public Layout over(List<Column> others) {
        return new Layout(headerRow, headings, others, form, added, unmapped, questions, noShipment);
    }

    public boolean holds(Field field) {
        for (var column : columns) {
            if (column.field() == field) {
                return true;
            }
        }
        return false;
    }

    /** Field to the letters of its columns, or to the cell of a labelled value; several are separated by a comma. */
    public Map<Field, String> places() {
        var places = new EnumMap<Field, String>(Field.class);
        for (var column : columns) {
            places.merge(column.field(), column.letters(), (all, next) -> all + ", " + next);
        }
        form.places().forEach((field, cells) -> places.merge(field, cells, (all, next) -> all + ", " + next));
        return places;
    }
}
