package dev.tidewaiter.manifest.detection;

import dev.tidewaiter.manifest.heading.HeadingKey;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.mapping.Sureness;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Role;
import java.util.ArrayList;
import java.util.stream.Stream;

/**
 * "Alıcı | Alıcı Ülkesi": the country of whoever receives is the buyer's where the sheet names nobody else who does, and calls both by one word.
 * In other words it may be the country of somebody who is not named.
 */
final class BuyerCountry {

    private BuyerCountry() {}

    static Layout in(Layout layout) {
        var named = layout.columns().stream()
                .filter(column -> column.field() == Field.BUYER_NAME)
                .findFirst();
        if (named.isEmpty() || fields(layout).anyMatch(BuyerCountry::isOfOther)) {
            return layout;
        }
        var columns = new ArrayList<>(layout.columns());
        columns.replaceAll(column -> isCalledAlike(named.get(), column) ? column.as(Field.BUYER_COUNTRY) : column);
        return layout.over(columns);
    }

    private static boolean isCalledAlike(Column name, Column country) {
        var word = HeadingKey.of(name.heading());
        return country.field() == Field.CONSIGNEE_COUNTRY
                && country.known() != Sureness.SAID
                && !word.isEmpty()
                && HeadingKey.of(country.heading()).startsWith(word);
    }

    /** Whether a field tells of another receiver, or where the buyer is. */
    private static boolean isOfOther(Field field) {
        var role = field.role();
        return field == Field.BUYER_COUNTRY
                || (role != null && role.receives() && role != Role.BUYER && field != Field.CONSIGNEE_COUNTRY);
    }

    private static Stream<Field> fields(Layout layout) {
        return Stream.concat(
                layout.columns().stream().map(Column::field),
                layout.form().values().stream().map(value -> value.column().field()));
    }
}
