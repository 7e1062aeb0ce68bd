package dev.tidewaiter.manifest.row;

import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.BitSet;

/**
 * Lines of a table that says where how much goes, and in no column what or to whom, as a board of shipments does: what is missing is
 * asked for, and the place is judged.
 */
final class BareShipments {

    private final BitSet places = new BitSet();
    private final boolean bare;

    BareShipments(Layout layout) {
        boolean any = false;
        for (var column : layout.columns()) {
            any |= RowMeasures.isSubstance(column.field());
            if (isPlaceOfArrival(column)) {
                places.set(column.index());
            }
        }
        this.bare = !any;
    }

    private static boolean isPlaceOfArrival(Column column) {
        var field = column.field();
        return field == Field.DESTINATION || field == Field.PORT_OF_DISCHARGE || field == Field.PLACE_OF_DELIVERY;
    }

    /** Whether a row has an amount and a place where it goes. */
    boolean include(SourceRow row, RowMeasures.Count count) {
        return bare
                && count.measured() > 0
                && row.cells().stream()
                        .anyMatch(cell -> places.get(cell.column()) && RowMeasures.hasLetter(cell.text()));
    }
}
