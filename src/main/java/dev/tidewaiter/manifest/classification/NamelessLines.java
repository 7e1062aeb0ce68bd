package dev.tidewaiter.manifest.classification;

import dev.tidewaiter.manifest.cell.RowMeasures;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.EnumSet;
import java.util.Set;

/**
 * Rows that lack the name of their goods and nothing else: "12 | pcs | 3.15 | 2025-03-04", a truck with its route and the country it
 * goes to, or a container with its weights. What is missing is to be asked for; a sum has neither a unit with a price or a day, nor a way
 * to go, nor a number of what carries it.
 */
final class NamelessLines {

    private static final int FEWEST_CELLS = 4;

    private final RowMeasures measures;

    NamelessLines(RowMeasures measures) {
        this.measures = measures;
    }

    /** Whether a row without goods and parties is a line all the same. */
    boolean include(SourceRow row, RowMeasures.Count count) {
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
        return isLoaded(told) || (count.filled() >= FEWEST_CELLS && (counted || sent));
    }

    /** "MSCU2914172 | 1420 | 5724.6 | 6744.1": what a container, a wagon or a waybill carries is weighed or listed by its papers. */
    private static boolean isLoaded(Set<Field> told) {
        boolean weighed = told.contains(Field.GROSS_WEIGHT) || told.contains(Field.NET_WEIGHT);
        boolean papers = told.contains(Field.SHIPMENT)
                || told.contains(Field.BILL_OF_LADING)
                || told.contains(Field.AIR_WAYBILL);
        return told.contains(Field.CONTAINER) ? weighed || papers : weighed && papers;
    }

    private static boolean isOfTheWay(Field field) {
        return field == Field.PORT_OF_LOADING || field == Field.PORT_OF_DISCHARGE || field == Field.PLACE_OF_DELIVERY;
    }

    private static boolean tells(Field field, SourceCell cell) {
        return switch (field) {
            case QUANTITY, UNIT_PRICE, GROSS_WEIGHT, NET_WEIGHT ->
                RowMeasures.isNumber(cell) && cell.text().chars().anyMatch(c -> c >= '1' && c <= '9');
            case UNIT -> RowMeasures.hasLetter(cell.text());
            case DESTINATION -> Countries.named(cell.text()) != null;
            case CONTAINER, SHIPMENT, BILL_OF_LADING, AIR_WAYBILL ->
                cell.text().chars().anyMatch(Character::isDigit);
            default ->
                field.attribute() != Attribute.DATE || cell.text().chars().anyMatch(Character::isDigit);
        };
    }
}
