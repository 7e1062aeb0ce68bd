package dev.tidewaiter.manifest.classification;

import dev.tidewaiter.manifest.cell.LineSigns;
import dev.tidewaiter.manifest.cell.RowMeasures;
import dev.tidewaiter.manifest.cell.SkipReason;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of services among or instead of goods, by the column that names them or by their codes. */
final class ServiceRows {

    private final @Nullable ServiceColumn column;
    private final @Nullable ServiceCodes codes;
    private final RowMeasures measures;
    private final LineSigns signs;

    ServiceRows(Layout layout, CellWords words, RowMeasures measures, LineSigns signs) {
        this.column = ServiceColumn.of(layout, words);
        this.codes = ServiceCodes.of(layout, words);
        this.measures = measures;
        this.signs = signs;
    }

    /** Takes in the first rows, by which the column may turn out to name services. */
    void learn(List<SourceRow> rows) {
        if (column != null) {
            column.learn(rows, measures);
        }
    }

    /** What a row is that names a service; null for one that names none. */
    @Nullable
    SkipReason reason(SourceRow row) {
        if (column != null && column.isOfServices() && !signs.ofGoodsAreIn(row)) {
            return SkipReason.SERVICE;
        }
        return codes != null && codes.tellOf(row, measures) ? SkipReason.SERVICE_BY_CODE : null;
    }

    /** What is to be asked of rows that were skipped; null where none was. */
    @Nullable
    String question() {
        var asked = column == null ? null : column.question();
        if (asked != null) {
            return asked;
        }
        return codes == null ? null : codes.question();
    }
}
