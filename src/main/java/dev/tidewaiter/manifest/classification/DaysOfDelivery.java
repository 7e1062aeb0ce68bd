package dev.tidewaiter.manifest.classification;

import dev.tidewaiter.manifest.cell.RowMeasures;
import dev.tidewaiter.manifest.value.DateParser;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import org.jspecify.annotations.Nullable;

/**
 * The days on which parts of an item are due, which orders list below it with a quantity each: "07.04.2025 | 200 | pcs". The item has its
 * whole quantity in its own row, so that nothing is lost with them.
 */
final class DaysOfDelivery {

    private static final int FEWEST_DIGITS = 5;

    private final RowMeasures measures;
    private final DateParser dates;
    private @Nullable SourceRow line;

    DaysOfDelivery(RowMeasures measures, DateParser dates) {
        this.measures = measures;
        this.dates = dates;
    }

    /** Takes in a line of goods. */
    void noteLine(SourceRow row) {
        line = row;
    }

    /** Whether a row below a line says only when how much of it comes: a day where goods are described, or days and nothing else. */
    boolean areIn(SourceRow row) {
        int days = 0;
        int quantities = 0;
        boolean described = false;
        for (var cell : row.cells()) {
            var field = measures.field(cell.column());
            if (isDay(cell)) {
                days++;
                described |= field == Field.DESCRIPTION;
            } else if (field == Field.QUANTITY && RowMeasures.isNumber(cell)) {
                quantities++;
            } else if (field != Field.UNIT || RowMeasures.isNumber(cell)) {
                return false;
            }
        }
        return days > 0
                && (quantities > 0
                        ? described && isCounted()
                        : days == row.cells().size());
    }

    /** Whether the line above has a quantity of its own. */
    private boolean isCounted() {
        return line != null
                && line.cells().stream()
                        .anyMatch(
                                cell -> measures.field(cell.column()) == Field.QUANTITY && RowMeasures.isNumber(cell));
    }

    private boolean isDay(SourceCell cell) {
        if (cell.kind() == SourceCell.Kind.DATE) {
            return true;
        }
        var text = cell.text();
        long digits = text.chars().filter(Character::isDigit).count();
        return cell.kind() == SourceCell.Kind.TEXT
                && digits >= FEWEST_DIGITS
                && digits < text.length() // "20250118" may be the number of a part
                && dates.isDate(text);
    }
}
