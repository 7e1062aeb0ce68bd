package dev.tidewaiter.manifest;

import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.CellRef;
import java.util.ArrayList;
import java.util.List;

/**
 * A column or cell of a sheet, and what it holds. One that holds several fields is there several times.
 *
 * @param place    column letters such as {@code C}, or a cell such as {@code B5}
 * @param field    what it holds
 * @param heading  the column's heading as it stands; empty where it has none, and for a cell
 * @param sureness how sure that is
 */
public record PlaceRead(String place, Field field, String heading, Sureness sureness) {

    /** All places of a table: its columns, then the labelled cells beside it. */
    static List<PlaceRead> of(Layout layout) {
        var places = new ArrayList<PlaceRead>();
        layout.columns().forEach(column -> places.add(of(column.letters(), column)));
        layout.form().values().forEach(value -> places.add(of(value)));
        layout.form().further().forEach(value -> places.add(of(value)));
        return places;
    }

    private static PlaceRead of(Labelled value) {
        return of(CellRef.columnName(value.cell().column()) + value.row(), value.column());
    }

    private static PlaceRead of(String place, Column column) {
        return new PlaceRead(place, column.field(), column.heading(), Sureness.of(column.known()));
    }

    /** Whether it is a column, and no single cell. */
    public boolean isColumn() {
        return place.chars().allMatch(Character::isLetter);
    }
}
