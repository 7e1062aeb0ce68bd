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

/** "Exporter | Sender country": where a sheet names one sender, the country of a sender is that one's, whichever word it uses for both. */
final class SenderCountry {

    private SenderCountry() {}

    static Layout in(Layout layout) {
        if (!tells(layout, Field.EXPORTER_NAME)
                || tells(layout, Field.EXPORTER_COUNTRY)
                || fields(layout).anyMatch(SenderCountry::isOfAnotherShipper)) {
            return layout;
        }
        var columns = new ArrayList<>(layout.columns());
        columns.replaceAll(SenderCountry::ofExporter);
        var values = new ArrayList<>(layout.form().values());
        values.replaceAll(
                value -> new Labelled(ofExporter(value.column()), value.cell(), value.row(), value.labelledByColon()));
        return layout.over(columns)
                .with(new LabelledValues(values, layout.form().further()), List.of());
    }

    private static Column ofExporter(Column column) {
        return column.field() == Field.SHIPPER_COUNTRY && column.known() != Sureness.SAID
                ? column.as(Field.EXPORTER_COUNTRY)
                : column;
    }

    private static boolean isOfAnotherShipper(Field field) {
        return field.role() == Role.SHIPPER && field != Field.SHIPPER_COUNTRY;
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
