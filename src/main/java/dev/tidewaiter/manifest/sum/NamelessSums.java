package dev.tidewaiter.manifest.sum;

import dev.tidewaiter.manifest.cell.RowMeasures;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import org.jspecify.annotations.Nullable;

/**
 * Sums of columns that nobody adds up in earnest, such as prices and stock, in a row that a spreadsheet filled in below the last line. It
 * lacks the name that all lines have, and two of its numbers are sums of many: that is no chance.
 */
final class NamelessSums {

    private static final int FEWEST_LINES = 3;
    private static final double ROUNDING = 1e-9;

    private final RowMeasures measures;
    private final double[] sums;
    private final int[] addends;
    private int lines;
    private int named;

    NamelessSums(RowMeasures measures) {
        this.measures = measures;
        this.sums = new double[measures.width()];
        this.addends = new int[measures.width()];
    }

    /** Adds a line of goods. */
    void add(SourceRow row) {
        lines++;
        boolean name = false;
        for (var cell : row.cells()) {
            int column = cell.column();
            name |= measures.field(column) == Field.DESCRIPTION;
            if (column < sums.length && cell.kind() == SourceCell.Kind.NUMBER && cell.number() != 0) {
                sums[column] += cell.number();
                addends[column]++;
            }
        }
        named += name ? 1 : 0;
    }

    /** Whether a row below lines that all have names has none, and sums of two columns. */
    boolean areIn(SourceRow row) {
        if (lines < FEWEST_LINES || named < lines) {
            return false;
        }
        int agreeing = 0;
        for (var cell : row.cells()) {
            int column = cell.column();
            if (tellsLine(measures.field(column))) {
                return false;
            }
            if (column < sums.length && cell.kind() == SourceCell.Kind.NUMBER && addends[column] >= FEWEST_LINES) {
                agreeing += Math.abs(cell.number() - sums[column]) <= Math.abs(sums[column]) * ROUNDING ? 1 : 0;
            }
        }
        return agreeing > 1;
    }

    private static boolean tellsLine(@Nullable Field field) {
        return field != null
                && switch (field) {
                    case DESCRIPTION, HS, ECCN, PART_NUMBER, SERIAL_NUMBER, LINE, ORIGIN, DESTINATION -> true;
                    default -> field.role() != null;
                };
    }
}
