package dev.tidewaiter.manifest;

import dev.tidewaiter.shipment.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How a table of a sheet is laid out.
 *
 * @param headerRow the row of its (last) heading, as a spreadsheet shows it; 0 when it has none
 * @param headings  the heading of each column, by its place; empty where there is none
 * @param columns   the columns that hold a field, from left to right
 * @param form      labelled values outside the table, which hold for each of its lines
 * @param unmapped  headings that no field was given to, with their column
 * @param questions what was assumed
 */
record Layout(
        int headerRow,
        List<String> headings,
        List<Column> columns,
        FormValues form,
        List<String> unmapped,
        List<String> questions) {

    Layout {
        headings = List.copyOf(headings);
        columns = List.copyOf(columns);
        unmapped = List.copyOf(unmapped);
        questions = List.copyOf(questions);
    }

    /** The same columns, with labelled values and what was assumed about them. */
    Layout with(FormValues values, List<String> further) {
        var all = new ArrayList<>(questions);
        all.addAll(further);
        return new Layout(headerRow, headings, columns, values, unmapped, all);
    }

    boolean holds(Field field) {
        for (var column : columns) {
            if (column.field() == field) {
                return true;
            }
        }
        return false;
    }

    /** Field to the letters of its columns, or to the cell of a labelled value; several are separated by a comma. */
    Map<Field, String> places() {
        var places = new EnumMap<Field, String>(Field.class);
        for (var column : columns) {
            places.merge(column.field(), column.letters(), (all, next) -> all + ", " + next);
        }
        form.places().forEach(places::putIfAbsent);
        return places;
    }
}
