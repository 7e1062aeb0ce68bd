package dev.tidewaiter.manifest.table;

import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;

/** The heading of a table of taxes: "HSN/SAC | Taxable value | Central tax rate | Amount". */
public final class TaxHeading {

    private TaxHeading() {}

    /** Whether two cells of a row or more head amounts and rates of taxes, and all are texts. */
    public static boolean is(SourceRow row, CellWords words) {
        int taxes = 0;
        for (var cell : row.cells()) {
            if (cell.kind() != SourceCell.Kind.TEXT) {
                return false;
            }
            taxes += words.isTaxHeading(cell.text()) ? 1 : 0;
        }
        return taxes > 1;
    }
}
