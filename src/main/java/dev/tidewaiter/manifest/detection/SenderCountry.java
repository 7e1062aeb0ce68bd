package dev.tidewaiter.manifest.detection;

import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.LabelledValues;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.mapping.Sureness;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * "Exporter | Sender country | Sender city": where a sheet names one sender, the country, the town and the number of a sender are that one's,
 * whichever word it uses for both.
 */
final class SenderCountry {

    private SenderCountry() {}

    static Layout in(Layout layout) {
        if (!tells(layout, Field.EXPORTER_NAME)
                || tells(layout, Field.EXPORTER_COUNTRY)
                || tells(layout, Field.SHIPPER_NAME)) {
            return layout;
        }
        var columns = new ArrayList<>(layout.columns());
        columns.replaceAll(column -> ofExporter(column, layout));
        var values = new ArrayList<>(layout.form().values());
        values.replaceAll(value ->
                new Labelled(ofExporter(value.column(), layout), value.cell(), value.row(), value.labelledByColon()));
        return layout.over(columns)
                .with(new LabelledValues(values, layout.form().further()), List.of());
    }

    private static Column ofExporter(Column column, Layout layout) {
        var field = column.field();
        if (field.role() != Role.SHIPPER || column.known() == Sureness.SAID) {
            return column;
        }
        var own = Field.of(Role.EXPORTER, field.attribute());
        return tells(layout, own) ? column : column.as(own);
    }

    private static boolean tells(Layout layout, Field field) {
        return fields(layout).anyMatch(told -> told == field);
    }

    private static Stream<Field> fields(Layout layout) {
        return Stream.concat(
                layout.columns().stream().map(Column::field),
                layout.form().values().stream().map(value -> value.column().field()));
    }
}
