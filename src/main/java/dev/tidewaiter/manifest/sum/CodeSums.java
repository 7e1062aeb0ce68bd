package dev.tidewaiter.manifest.sum;

import dev.tidewaiter.manifest.cell.AmountInCell;
import dev.tidewaiter.manifest.cell.RowMeasures;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sums by code below the total: a code that lines above have, and beside it nothing but what the amounts of these lines add up to. "Summary
 * by HTSUS number" tells no goods that the lines do not tell, where each of them is described.
 */
final class CodeSums {

    /** More codes than a sheet sums up by; a large file is not to be kept in mind whole. */
    private static final int MOST_CODES = 200;

    /** Nor does a sheet of more lines have them, where each amount would be added up for nothing. */
    private static final int MOST_LINES = 1_000;

    private static final double CENT = 0.011;
    private static final double ROUNDING = 1e-5;

    private final RowMeasures measures;
    private final Map<String, double[]> sums = new HashMap<>();
    private boolean described = true;
    private int lines;

    CodeSums(RowMeasures measures) {
        this.measures = measures;
    }

    /** Takes in the code of a line and its amounts. */
    void add(SourceRow line) {
        if (!described || ++lines > MOST_LINES) {
            described = false; // a row without a description may be one more of these lines
            return;
        }
        String code = null;
        boolean named = false;
        for (var cell : line.cells()) {
            var field = measures.field(cell.column());
            code = field == Field.HS ? cell.text() : code;
            named |= field == Field.DESCRIPTION && RowMeasures.hasLetter(cell.text());
        }
        described = named;
        if (code == null || (sums.size() >= MOST_CODES && !sums.containsKey(code))) {
            return;
        }
        var ofCode = sums.computeIfAbsent(code, added -> new double[measures.width()]);
        for (var cell : line.cells()) {
            if (isSum(measures.field(cell.column()))) {
                ofCode[cell.column()] += AmountInCell.of(cell);
            }
        }
    }

    /** Whether a row is such a sum. */
    boolean areIn(SourceRow row) {
        double[] ofCode = null;
        for (var cell : row.cells()) {
            if (measures.field(cell.column()) == Field.HS) {
                ofCode = sums.get(cell.text());
            }
        }
        if (!described || ofCode == null) {
            return false;
        }
        for (var cell : row.cells()) {
            var field = measures.field(cell.column());
            if (field == Field.HS) {
                continue;
            }
            double sum = cell.column() < ofCode.length ? ofCode[cell.column()] : Double.NaN;
            double difference = Math.abs(AmountInCell.of(cell) - sum);
            if (!isSum(field)
                    || RowMeasures.hasLetter(cell.text())
                    || !(difference <= Math.max(CENT, sum * ROUNDING))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSum(@Nullable Field field) {
        if (field == null) {
            return false;
        }
        return switch (field) {
            case TOTAL_VALUE, QUANTITY, NET_WEIGHT, GROSS_WEIGHT, PACKAGE_COUNT -> true;
            default -> false;
        };
    }
}
