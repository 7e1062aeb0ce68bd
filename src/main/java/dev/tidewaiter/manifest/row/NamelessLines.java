package dev.tidewaiter.manifest.row;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.EnumSet;
import java.util.Set;

/**
 * Rows that lack the name of their goods and nothing else: "12 | pcs | 3.15 | 2025-03-04", or a truck with its route and the country it
 * goes to. What is missing is to be asked for; a sum has neither a unit with a price or a day, nor a way to go.
 */
final class NamelessLines {

    private static final int FEWEST_CELLS = 4;

    private final RowMeasures measures;

    NamelessLines(RowMeasures measures) {
        this.measures = measures;
    }

    /** Whether a row without goods and parties is a line all the same. */
    boolean include(SourceRow row, RowMeasures.Count count) {
        if (count.filled() < FEWEST_CELLS) {
            return false;
        }
        var told = EnumSet.noneOf(Field.class);
        for (var cell : row.cells()) {
            var field = measures.field(cell.column());
            if (field != null && tells(field, cell)) {
                told.add(field);
            }
        }
        boolean dated = told.stream().anyMatch(field -> field.attribute() == Attribute.DATE);
        boolean counted = measures.isForGoods()
                && told.containsAll(Set.of(Field.QUANTITY, Field.UNIT))
                && (dated || told.contains(Field.UNIT_PRICE));
        boolean sent = told.contains(Field.DESTINATION)
                && (dated || told.stream().anyMatch(NamelessLines::isOfTheWay) || told.contains(Field.QUANTITY));
        return counted || sent;
    }

    private static boolean isOfTheWay(Field field) {
        return field == Field.PORT_OF_LOADING || field == Field.PORT_OF_DISCHARGE || field == Field.PLACE_OF_DELIVERY;
    }

    private static boolean tells(Field field, SourceCell cell) {
        return switch (field) {
            case QUANTITY, UNIT_PRICE ->
                RowMeasures.isNumber(cell) && cell.text().chars().anyMatch(c -> c >= '1' && c <= '9');
            case UNIT -> RowMeasures.hasLetter(cell.text());
            case DESTINATION -> Country.named(cell.text()) != null;
            default ->
                field.attribute() != Attribute.DATE || cell.text().chars().anyMatch(Character::isDigit);
        };
    }
}
