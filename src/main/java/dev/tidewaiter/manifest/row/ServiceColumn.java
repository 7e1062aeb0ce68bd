package dev.tidewaiter.manifest.row;

import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.value.CellWords;
import org.jspecify.annotations.Nullable;

/** The column of a table that names services, in a table without anything that only goods have: a code, a model, a weight, packages. */
record ServiceColumn(Column column) {

    /** The column that stands for the goods of a layout and is headed as one of services; null when the table tells of goods. */
    static @Nullable ServiceColumn of(Layout layout, CellWords words) {
        Column found = null;
        for (var column : layout.columns()) {
            switch (column.field()) {
                case DESCRIPTION -> {
                    if (!words.services().isHeading(column.heading())) {
                        return null;
                    }
                    found = column;
                }
                case HS, ECCN, MODEL, PART_NUMBER, SERIAL_NUMBER, NET_WEIGHT, GROSS_WEIGHT, PACKAGE_COUNT, ORIGIN -> {
                    return null;
                }
                default -> {}
            }
        }
        return found == null ? null : new ServiceColumn(found);
    }

    String question() {
        return "Column %s \"%s\" names services. Its rows were skipped, unless they name a party. If goods are among them, name the column in a saved mapping and use --mapping."
                .formatted(column.letters(), column.heading());
    }
}
