package dev.tidewaiter.manifest.row;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.HashSet;
import java.util.Set;

/**
 * Sums by code below the total: a code that a line above has, and beside it nothing but amounts. "Summary by HTSUS number" tells no
 * goods that the lines do not tell.
 */
final class CodeSums {

    /** More codes than a sheet sums up by; a large file is not to be kept in mind whole. */
    private static final int MOST_CODES = 200;

    private final RowMeasures measures;
    private final Set<String> codes = new HashSet<>();

    CodeSums(RowMeasures measures) {
        this.measures = measures;
    }

    /** Takes in the codes of a line. */
    void add(SourceRow line) {
        if (codes.size() >= MOST_CODES) {
            return;
        }
        for (var cell : line.cells()) {
            if (measures.field(cell.column()) == Field.HS) {
                codes.add(cell.text());
            }
        }
    }

    /** Whether a row is such a sum. */
    boolean areIn(SourceRow row) {
        boolean coded = false;
        boolean summed = false;
        for (var cell : row.cells()) {
            var field = measures.field(cell.column());
            if (field == Field.HS) {
                coded = codes.contains(cell.text());
                if (!coded) {
                    return false;
                }
            } else if (field != null && isSum(field) && !RowMeasures.hasLetter(cell.text())) {
                summed = true;
            } else {
                return false;
            }
        }
        return coded && summed;
    }

    private static boolean isSum(Field field) {
        return switch (field) {
            case TOTAL_VALUE, QUANTITY, NET_WEIGHT, GROSS_WEIGHT, PACKAGE_COUNT -> true;
            default -> false;
        };
    }
}
