package dev.tidewaiter.manifest.detection;

import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.LabelledValues;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Tells a short form from a table without a heading: its companies stand below each other, too, but each beside the label that says whose it is. */
final class LabelColumn {

    /** What is as short may stand inside of anything. */
    private static final int LONGEST_CODE = 5;

    private LabelColumn() {}

    /**
     * Whether a form tells all that was taken for a column of companies, and all beside it: what no label names would be a line, and is
     * lost in a form.
     */
    static boolean names(Layout byContent, LabelledValues form, List<SourceRow> rows) {
        var columns = byContent.columns().stream()
                .filter(column -> column.field() == Field.PARTY_NAME)
                .map(Column::index)
                .collect(Collectors.toSet());
        if (byContent.holds(Field.HS) || columns.isEmpty() || !isTaken(form, rows)) {
            return false;
        }
        int first = Collections.min(columns);
        return form.values().stream()
                        .anyMatch(value -> value.column().field().attribute() == Attribute.NAME
                                && columns.contains(value.cell().column()))
                && rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .allMatch(cell -> cell.column() < first || isTold(cell.text(), form));
    }

    /** Whether a sheet with these labels is read as a form, once it is no table. */
    static boolean isTaken(LabelledValues form, List<SourceRow> rows) {
        return form.rowOfLine() > 0 && (form.tellsShipment() || !NoTable.looksLikeTable(rows));
    }

    private static boolean isTold(String text, LabelledValues form) {
        var stripped = text.strip();
        return stripped.endsWith(":")
                || form.values().stream()
                        .map(value -> value.cell().text().strip())
                        .anyMatch(told ->
                                told.equals(stripped) || (stripped.length() > LONGEST_CODE && told.contains(stripped)));
    }
}
