package dev.tidewaiter.manifest.classification;

import dev.tidewaiter.manifest.cell.RowMeasures;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import org.jspecify.annotations.Nullable;

/** Rows whose own code says that they are services, as registers of India's goods and services tax mix them with goods. */
final class ServiceCodes {

    private final Column column;
    private final CellWords words;
    private int rows;

    private ServiceCodes(Column column, CellWords words) {
        this.column = column;
        this.words = words;
    }

    /** The column of a layout that may hold codes of services; null where there is none. */
    static @Nullable ServiceCodes of(Layout layout, CellWords words) {
        for (var column : layout.columns()) {
            if (column.field() == Field.HS && words.services().isHeadingOfCodes(column.heading())) {
                return new ServiceCodes(column, words);
            }
        }
        return null;
    }

    /** Whether a row has the code of a service, and neither a quantity, a weight nor packages, which goods have. */
    boolean tellOf(SourceRow row, RowMeasures measures) {
        boolean service = false;
        for (var cell : row.cells()) {
            var field = measures.field(cell.column());
            if (cell.column() == column.index()) {
                service = words.services().isCode(cell.text().strip());
            } else if (field != null && isOfGoods(field) && !words.isAbsent(cell.text())) {
                return false;
            }
        }
        rows += service ? 1 : 0;
        return service;
    }

    private static boolean isOfGoods(Field field) {
        return switch (field) {
            case QUANTITY, NET_WEIGHT, GROSS_WEIGHT, PACKAGE_COUNT, SERIAL_NUMBER, ECCN, ORIGIN, DESTINATION -> true;
            default -> false;
        };
    }

    /** What was skipped; null when nothing was. */
    @Nullable
    String question() {
        return rows == 0
                ? null
                : "Column %s \"%s\" holds the codes of services in %d rows, which were skipped with the parties they name. If goods are among them, name the column in a saved mapping and use --mapping."
                        .formatted(column.letters(), column.heading(), rows);
    }
}
