package dev.tidewaiter.manifest.detection;

import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.LabelledValues;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.mapping.Sureness;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet without a destination says of it in the boxes of who gets the goods: the receiver's country is where they go, and its
 * town where they are delivered. A destination, place of delivery or further receiver elsewhere is heard beside it.
 */
final class ReceiverPlaces {

    /** Who keeps the goods tells where they go before who takes them in, and a buyer only where nobody else gets them. */
    private static final List<Role> NEAREST_TO_END =
            List.of(Role.END_USER, Role.ULTIMATE_CONSIGNEE, Role.CONSIGNEE, Role.BUYER);

    private final Headings headings;

    ReceiverPlaces(Headings headings) {
        this.headings = headings;
    }

    Layout in(Layout layout) {
        var columns = new ArrayList<>(layout.columns());
        if (!holds(layout, Field.PLACE_OF_DELIVERY)) {
            var receiver = NEAREST_TO_END.stream()
                    .filter(role ->
                            layout.columns().stream().anyMatch(column -> isTown(column, role)) && isAlone(role, layout))
                    .findFirst();
            receiver.ifPresent(
                    role -> columns.replaceAll(column -> isTown(column, role) ? column.asTownOf(role) : column));
            if (receiver.isEmpty()) {
                return destination(layout.over(columns).with(withTown(layout), List.of()));
            }
        }
        return destination(layout.over(columns));
    }

    /** The labelled values, of which the town of the receiver is the place of delivery, too. */
    private LabelledValues withTown(Layout layout) {
        var values = new ArrayList<>(layout.form().values());
        for (var role : NEAREST_TO_END) {
            var town = values.stream()
                    .filter(value -> value.column().townOf() == role && isAlone(role, layout))
                    .findFirst();
            if (town.isPresent()) {
                values.replaceAll(value -> value.equals(town.get())
                        ? new Labelled(
                                value.column().asTownOf(role), value.cell(), value.row(), value.labelledByColon())
                        : value);
                break;
            }
        }
        return new LabelledValues(values, layout.form().further());
    }

    private Layout destination(Layout layout) {
        var columns = new ArrayList<>(layout.columns());
        if (holds(layout, Field.DESTINATION)) {
            return layout.over(columns);
        }
        for (var role : NEAREST_TO_END) {
            var country = Field.of(role, Attribute.COUNTRY);
            for (var column : layout.columns()) {
                if (column.field() == country && isAlone(role, layout)) {
                    columns.add(columns.indexOf(column) + 1, column.as(Field.DESTINATION));
                    return layout.over(columns).with(layout.form(), List.of(question("Column " + named(column), role)));
                }
            }
            for (var value : layout.form().values()) {
                if (value.column().field() == country && isAlone(role, layout)) {
                    var values = new ArrayList<>(layout.form().values());
                    values.add(new Labelled(
                            value.column().as(Field.DESTINATION), value.cell(), value.row(), value.labelledByColon()));
                    return layout.over(columns)
                            .with(
                                    new LabelledValues(values, layout.form().further()),
                                    List.of(question("Cell " + value.column().letters() + value.row(), role)));
                }
            }
        }
        var place = placeInCountry(layout);
        if (place != null) {
            var values = new ArrayList<>(layout.form().values());
            values.add(place);
            return layout.over(columns)
                    .with(
                            new LabelledValues(values, layout.form().further()),
                            List.of(
                                    "Cell " + place.column().letters() + place.row()
                                            + ": the sheet has no destination, so the country at the end of the place of delivery was read as it, too."));
        }
        columns.addAll(townsOfDestination(layout));
        return layout.over(columns);
    }

    /**
     * "3 Place of delivery (place, country)" over "Vienna, AT": the goods go to the country that the place ends with; of "Atlanta, GA" and
     * "Atlanta, Georgia" it may end with an American state.
     */
    private static @Nullable Labelled placeInCountry(Layout layout) {
        for (var value : layout.form().values()) {
            var text = value.cell().text();
            var country = text.substring(text.lastIndexOf(',') + 1).strip();
            if (value.column().field() == Field.PLACE_OF_DELIVERY
                    && country.length() < text.length()
                    && isCountryOf(text, country)) {
                var told = new SourceCell(
                        value.cell().column(),
                        SourceCell.Kind.TEXT,
                        country,
                        Double.NaN,
                        value.cell().formula());
                return new Labelled(value.column().as(Field.DESTINATION), told, value.row(), value.labelledByColon());
            }
        }
        return null;
    }

    private static boolean isCountryOf(String place, String end) {
        var country = Countries.named(end);
        return country != null
                && !Countries.isNamesakeOfState(country)
                && (country.equals(Countries.inText(place)) || country.equals(Countries.named(place)));
    }

    /**
     * "Origin | Destination" over towns, where no address of a receiver may tell the country: whoever asks for it is to see the town. Where
     * ships call, it is a port; and a region or state is shown only where nobody is named there.
     */
    private List<Column> townsOfDestination(Layout layout) {
        boolean route = layout.holds(Field.ORIGIN) || layout.holds(Field.PORT_OF_LOADING);
        if (!route
                || tellsOfReceiver(layout, Attribute.ADDRESS)
                || tellsOfReceiver(layout, Attribute.COUNTRY)
                || layout.columns().stream().anyMatch(column -> column.field().role() == Role.VESSEL)) {
            return List.of();
        }
        boolean named = tellsOfReceiver(layout, Attribute.NAME);
        return layout.columns().stream()
                .filter(column -> column.known() != Sureness.SAID && meansDestination(column.heading()))
                .filter(column -> column.field() == Field.PORT_OF_DISCHARGE
                        || (column.field() == Field.PLACE_OF_DELIVERY && !named))
                .map(column -> column.as(Field.DESTINATION))
                .limit(1)
                .toList();
    }

    private boolean meansDestination(String heading) {
        var meaning = headings.meaning(heading);
        return meaning != null
                && meaning.choices().stream()
                        .anyMatch(choice -> choice.fieldIds().contains(Field.DESTINATION.id()));
    }

    private static String question(String place, Role role) {
        return "%s: the sheet has no destination, so the country of the %s was read as it, too."
                .formatted(place, role.title().toLowerCase(Locale.ROOT));
    }

    private static String named(Column column) {
        return CellRef.columnName(column.index()) + (column.heading().isEmpty() ? "" : " \"" + column.heading() + "\"");
    }

    private boolean isTown(Column column, Role role) {
        return column.field() == Field.of(role, Attribute.ADDRESS)
                && column.known() != Sureness.SAID
                && headings.topics().speaksOfTown(column.heading());
    }

    /** A buyer may sit elsewhere than the goods go, where the sheet names who takes them. */
    private static boolean isAlone(Role role, Layout layout) {
        return role != Role.BUYER
                || NEAREST_TO_END.stream()
                        .filter(other -> other != Role.BUYER)
                        .noneMatch(other -> layout.columns().stream()
                                        .anyMatch(column -> column.field().role() == other)
                                || layout.form().values().stream()
                                        .anyMatch(
                                                value -> value.column().field().role() == other));
    }

    private static boolean tellsOfReceiver(Layout layout, Attribute what) {
        return layout.columns().stream().anyMatch(column -> isOfReceiver(column, what))
                || layout.form().values().stream().anyMatch(value -> isOfReceiver(value.column(), what));
    }

    private static boolean isOfReceiver(Column column, Attribute what) {
        var role = column.field().role();
        return role != null
                && (role.receives() || role == Role.PARTY)
                && column.field().attribute() == what;
    }

    private static boolean holds(Layout layout, Field field) {
        return layout.holds(field) || layout.form().holds(field);
    }
}
