package dev.tidewaiter.manifest.classification;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.cell.RowCells;
import dev.tidewaiter.manifest.cell.RowMeasures;
import dev.tidewaiter.manifest.heading.HeadingKey;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.mapping.Sureness;
import dev.tidewaiter.shipment.Field;
import java.util.BitSet;

/**
 * Lines of a table that says where or when how much goes, or which container or waybill, and in no column what it is, as a board of
 * shipments or a book of dispatches does: what is missing is asked for, and the place is judged.
 */
final class BareShipments {

    private final BitSet places = new BitSet();
    private final BitSet amounts = new BitSet();
    private final BitSet numbers = new BitSet();
    private final BitSet days = new BitSet();

    BareShipments(Layout layout) {
        for (var column : layout.columns()) {
            switch (column.field()) {
                case DESTINATION, PORT_OF_DISCHARGE, PLACE_OF_DELIVERY -> places.set(column.index());
                case QUANTITY, NET_WEIGHT, GROSS_WEIGHT, PACKAGE_COUNT -> amounts.set(column.index());
                case SHIPMENT, CONTAINER, BILL_OF_LADING, AIR_WAYBILL -> numbers.set(column.index());
                case EXPORT_DATE, ARRIVAL_DATE -> days.set(column.index(), saysWhichDay(column));
                default -> {}
            }
        }
        if (layout.columns().stream().anyMatch(column -> isOfGoods(column.field()))) {
            places.clear(); // a row without goods among those that have some is none
            days.clear();
        }
    }

    /** "Dispatch time", "发货日期", and not just "Дата", which ledgers have. */
    private static boolean saysWhichDay(Column column) {
        var words = HeadingKey.tokens(column.heading());
        var first = words.isEmpty() ? "" : words.get(0);
        return column.known() == Sureness.HEADING
                && (words.size() > 1 || (first.length() > 2 && Characters.isSpaceless(first.charAt(0))));
    }

    private static boolean isOfGoods(Field field) {
        return field.role() == null && RowMeasures.isSubstance(field);
    }

    /**
     * Whether a row without goods and parties has an amount or a number, and a place where it goes, be it one that is merged down; or an
     * amount and the day on which it was sent or came.
     */
    boolean include(RowCells cells) {
        boolean counted = amounts.stream().anyMatch(column -> isFilled(cells, column, true));
        if (counted && days.stream().anyMatch(column -> cells.cell(column) != null)) {
            return true;
        }
        boolean shipped = counted
                || numbers.stream()
                        .mapToObj(cells::cell)
                        .anyMatch(cell -> cell != null && Characters.hasDigit(cell.text()));
        return shipped && places.stream().anyMatch(column -> isFilled(cells, column, false));
    }

    private static boolean isFilled(RowCells cells, int column, boolean number) {
        var cell = cells.cell(column);
        return cell != null && (number ? RowMeasures.isNumber(cell) : RowMeasures.hasLetter(cell.text()));
    }
}
