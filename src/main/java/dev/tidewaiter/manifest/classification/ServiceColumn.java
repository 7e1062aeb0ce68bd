package dev.tidewaiter.manifest.classification;

import dev.tidewaiter.manifest.cell.RowMeasures;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The column of a table that names services, in a table without anything that only goods have: a code, a model, a weight, packages. Its
 * heading says so, or each of its rows does.
 */
final class ServiceColumn {

    private final Column column;
    private final CellWords words;
    private boolean ofServices;

    private ServiceColumn(Column column, CellWords words, boolean headed) {
        this.column = column;
        this.words = words;
        this.ofServices = headed;
    }

    /** The column that stands for the goods of a layout and may hold services; null when the table tells of goods. */
    static @Nullable ServiceColumn of(Layout layout, CellWords words) {
        Column found = null;
        boolean headed = true;
        for (var column : layout.columns()) {
            switch (column.field()) {
                case DESCRIPTION -> {
                    headed &= words.services().isHeading(column.heading());
                    found = column;
                }
                case HS, ECCN, MODEL, PART_NUMBER, SERIAL_NUMBER, NET_WEIGHT, GROSS_WEIGHT, PACKAGE_COUNT, ORIGIN -> {
                    return null;
                }
                default -> {}
            }
        }
        return found == null ? null : new ServiceColumn(found, words, headed);
    }

    /** Takes in the first rows: where every one with an amount names a service or a charge, they are a bill, and no goods. */
    void learn(List<SourceRow> rows, RowMeasures measures) {
        int services = 0;
        for (var row : rows) {
            boolean measured = measures.own(row).measured() > 0;
            for (var cell : row.cells()) {
                if (measured && cell.column() == column.index() && RowMeasures.hasLetter(cell.text())) {
                    boolean service = words.services().isService(cell.text());
                    if (!service && !isSumOrCharge(cell.text())) {
                        return;
                    }
                    services += service ? 1 : 0;
                }
            }
        }
        ofServices |= services > 0;
    }

    private boolean isSumOrCharge(String text) {
        return words.startsWithTotal(text) || words.startsWithCharge(text);
    }

    /** Whether the rows of the table name services. */
    boolean isOfServices() {
        return ofServices;
    }

    /** What is to be asked; null where no row was taken for a service. */
    @Nullable
    String question() {
        return !ofServices
                ? null
                : "Column %s \"%s\" names services. Its rows were skipped with the parties they name, unless one is listed. If goods are among them, name the column in a saved mapping and use --mapping."
                        .formatted(column.letters(), column.heading());
    }
}
