package dev.tidewaiter.manifest.sum;

import dev.tidewaiter.manifest.cell.RowMeasures;
import dev.tidewaiter.manifest.table.TaxHeading;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceRow;

/**
 * The table of taxes below the total of an invoice, which lists the codes of its lines once more: "HSN/SAC | Taxable value | Central tax
 * rate | Amount" (rule 46 of the Central Goods and Services Tax Rules, 2017, asks for rate and amount of each tax).
 */
public final class TaxSummary {

    private final RowMeasures measures;
    private final CellWords words;
    private boolean begun;

    public TaxSummary(RowMeasures measures, CellWords words) {
        this.measures = measures;
        this.words = words;
    }

    /**
     * Whether a row heads such a table or belongs to it; one that describes goods or names a company does not.
     *
     * @param total   whether the total of the lines stands above it
     * @param company whether a company stands in it outside the columns of the layout
     */
    public boolean summedUpIn(SourceRow row, boolean total, boolean company) {
        if (!begun) {
            begun = total && TaxHeading.is(row, words);
            return begun;
        }
        if (company) {
            return false;
        }
        for (var cell : row.cells()) {
            if (measures.field(cell.column()) == Field.DESCRIPTION && RowMeasures.hasLetter(cell.text())) {
                return false;
            }
        }
        return true;
    }
}
