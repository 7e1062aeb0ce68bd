package dev.tidewaiter.manifest.detection;

import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.LabelledValues;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;
import java.util.stream.Collectors;

/** Tells a short form from a table without a heading: its companies stand below each other, too, but each beside the label that says whose it is. */
final class LabelColumn {

    private LabelColumn() {}

    /** Whether labels name at least half of what was taken for a column of companies. */
    static boolean names(Layout byContent, List<Labelled> form, List<SourceRow> rows) {
        if (byContent.holds(Field.HS) || new LabelledValues(form).rowOfLine() == 0) {
            return false;
        }
        var columns = byContent.columns().stream()
                .filter(column -> column.field() == Field.PARTY_NAME)
                .map(Column::index)
                .collect(Collectors.toSet());
        long filled = rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> columns.contains(cell.column()))
                .count();
        long labelled = form.stream()
                .filter(value -> columns.contains(value.cell().column()))
                .count();
        return 2 * labelled >= filled
                && form.stream()
                        .anyMatch(value -> value.column().field().attribute() == Attribute.NAME
                                && columns.contains(value.cell().column()));
    }
}
