package dev.tidewaiter.manifest.sum;

import dev.tidewaiter.manifest.cell.AmountInCell;
import dev.tidewaiter.manifest.cell.LineSigns;
import dev.tidewaiter.manifest.cell.RowMeasures;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is taken off the price of the goods above: "Less advance | -20", "特別値引 | 1 | 式 | -3 | -3". Its amount is negative, and it has
 * neither a quantity but one, nor a number, a code, a model or a weight. Goods that come back have their quantity and stay lines.
 */
final class Deductions {

    private static final Pattern BELOW_ZERO =
            Pattern.compile("[-−–]\\h?\\p{Sc}?\\h?\\d[\\d.,'\\h]*|\\(\\d[\\d.,']*\\)");

    private final RowMeasures measures;
    private final LineSigns signs;

    Deductions(RowMeasures measures, LineSigns signs) {
        this.measures = measures;
        this.signs = signs;
    }

    /** Whether a row below lines is such a one. */
    boolean areIn(SourceRow row) {
        boolean negative = false;
        for (var cell : row.cells()) {
            var field = measures.field(cell.column());
            if (field == Field.UNIT_PRICE || field == Field.TOTAL_VALUE) {
                if (!isBelowZero(cell)) {
                    return false;
                }
                negative = true;
            } else if (field == Field.QUANTITY ? AmountInCell.of(cell) != 1 : !mayStandBeside(field)) {
                return false;
            }
        }
        return negative && !signs.areIn(row);
    }

    private static boolean mayStandBeside(@Nullable Field field) {
        return field == null
                || switch (field) {
                    case DESCRIPTION, UNIT, CURRENCY, REMARKS -> true;
                    default -> false;
                };
    }

    private static boolean isBelowZero(SourceCell cell) {
        return cell.kind() == SourceCell.Kind.NUMBER
                ? cell.number() < 0
                : BELOW_ZERO.matcher(cell.text()).matches();
    }
}
