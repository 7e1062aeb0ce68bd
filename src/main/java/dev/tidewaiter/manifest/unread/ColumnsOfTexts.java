package dev.tidewaiter.manifest.unread;

import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import org.jspecify.annotations.Nullable;

/** As what a cell of a row without goods is heard, by the column in which it stands. */
final class ColumnsOfTexts {

    private ColumnsOfTexts() {}

    /** The field of a column of countries in which a country is named, be it by two letters that are a word elsewhere; null for other cells. */
    static @Nullable Field country(Layout layout, SourceCell cell) {
        for (var column : layout.columns()) {
            if (column.index() == cell.column() && column.field().attribute() == Field.Attribute.COUNTRY) {
                return Countries.named(cell.text()) == null ? null : column.field();
            }
        }
        return null;
    }

    /** Whether a column names parties, in a table that was told to be no shipment: they need no legal form there. */
    static boolean isOfNames(Layout of, int column) {
        return !of.noShipment().isEmpty()
                && of.columns().stream()
                        .anyMatch(each -> each.index() == column
                                && each.field().role() != null
                                && each.field().attribute() == Field.Attribute.NAME);
    }

    /** What stands below a heading of marks names a place as a mark does; anything else as it is. */
    static Value asMark(@Nullable Layout layout, Value text) {
        var cell = text.cell();
        if (layout == null || cell == null) {
            return text;
        }
        boolean mark = layout.columns().stream()
                .anyMatch(each -> each.index() == cell.column() && each.field() == Field.MARKS);
        return mark ? Value.read(Field.MARKS, text.text(), cell) : text;
    }

    /** What stands where goods are described is looked at as goods, too. */
    static Field field(Layout layout, SourceRow row, int at) {
        for (var value : layout.form().values()) {
            // a second value beside the first, where each column of a form is a shipment
            if (value.row() == row.number()
                    && value.cell().column() < at
                    && value.column().field() == Field.DESCRIPTION) {
                return Field.DESCRIPTION;
            }
        }
        return ofColumn(layout, at);
    }

    static Field ofColumn(Layout layout, int at) {
        for (var column : layout.columns()) {
            if (column.index() == at) {
                return switch (column.field()) {
                    case DESCRIPTION, MODEL, PART_NUMBER -> Field.DESCRIPTION;
                    default -> Field.REMARKS;
                };
            }
        }
        return Field.REMARKS;
    }
}
