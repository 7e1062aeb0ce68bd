package dev.tidewaiter.manifest.sum;

import dev.tidewaiter.manifest.cell.AmountInCell;
import dev.tidewaiter.manifest.cell.RowMeasures;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A charge that is written as a line of goods is, with a number, a quantity and a price: "7 | Transport to the port | 1 | service | 420". It
 * is one of something, in a unit that no line has, has the name of a charge and no more, and nothing by which goods are told: no code, no
 * weight, no description beside its name. It lacks what each line has of these.
 */
final class ChargesAmongLines {

    private static final int FEWEST_LINES = 2;
    /** More are no units. */
    private static final int MOST_UNITS = 50;

    private final RowMeasures measures;
    private final CellWords words;
    private final int[] filled;
    private final Set<String> units = new HashSet<>();
    private int lines;

    ChargesAmongLines(RowMeasures measures, CellWords words) {
        this.measures = measures;
        this.words = words;
        this.filled = new int[measures.width()];
    }

    /** Adds a line of goods. */
    void add(SourceRow row) {
        lines++;
        for (var cell : row.cells()) {
            var field = measures.field(cell.column());
            if (tellsGoods(field)) {
                filled[cell.column()]++;
            }
            if (field == Field.UNIT && units.size() < MOST_UNITS) {
                units.add(cell.text());
            }
        }
    }

    /** Whether a row is such a charge. */
    boolean areIn(SourceRow row) {
        boolean one = false;
        boolean apart = false;
        boolean named = false;
        for (var cell : row.cells()) {
            var field = measures.field(cell.column());
            if (tellsGoods(field)) {
                if (named || !isNameOfCharge(field, cell.text())) {
                    return false;
                }
                named = true;
            }
            one |= field == Field.QUANTITY && AmountInCell.of(cell) == 1;
            apart |= field == Field.UNIT && !units.contains(cell.text());
        }
        return one && apart && named && lines >= FEWEST_LINES && !units.isEmpty() && lacks(row);
    }

    /** "Transport aircraft parts" begins as a charge does, and is none. */
    private boolean isNameOfCharge(@Nullable Field field, String text) {
        return (field == Field.DESCRIPTION || field == Field.PART_NUMBER) && words.isWholeCharge(text);
    }

    /** Whether a row has nothing in a column in which each line tells of its goods. */
    private boolean lacks(SourceRow row) {
        for (int column = 0; column < filled.length; column++) {
            int at = column;
            if (filled[column] == lines && row.cells().stream().noneMatch(cell -> cell.column() == at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean tellsGoods(@Nullable Field field) {
        if (field == null) {
            return false;
        }
        return switch (field) {
            case HS,
                    ECCN,
                    DESCRIPTION,
                    PART_NUMBER,
                    SERIAL_NUMBER,
                    MODEL,
                    ORIGIN,
                    NET_WEIGHT,
                    GROSS_WEIGHT,
                    PACKAGE_COUNT -> true;
            default -> false;
        };
    }
}
