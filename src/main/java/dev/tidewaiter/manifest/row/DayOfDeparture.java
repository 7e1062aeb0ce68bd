package dev.tidewaiter.manifest.row;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day on which the goods of a line left, where it tells several: the last of them, such as that of the sailing beside that of the
 * order. It is shown, and its law applies.
 */
final class DayOfDeparture {

    private final boolean inColumns;
    private @Nullable LocalDate left;

    /** @param inColumns whether columns tell days, before which what a form says for all lines gives way */
    DayOfDeparture(boolean inColumns) {
        this.inColumns = inColumns;
    }

    void take(CellReader reader, Value value, GoodsLine.Builder line) {
        left = reader.dayOf(value);
        line.shippedOn(left);
    }

    /** Whether a value counts though one stands before it; a plan is no day on which anything left. */
    boolean isLater(CellReader reader, Value value, boolean labelled) {
        if (value.field() != Field.EXPORT_DATE || reader.tellsPlannedDay() || (labelled && inColumns)) {
            return false;
        }
        var day = reader.dayOf(value);
        return day != null && left != null && left.isBefore(day);
    }
}
