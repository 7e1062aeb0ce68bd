package dev.tidewaiter.rulebook.law;

import dev.tidewaiter.shipment.Field;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How rules and tables name fields: by their id, or as {@code party.name} for that field of any party and
 * {@code receiver.country} for that of any party that may receive the goods.
 */
public final class FieldNames {

    private static final String OF_ANY = "party.";
    private static final String OF_RECEIVERS = "receiver.";
    private static final Map<String, Field.Attribute> ATTRIBUTES = Map.of(
            "name", Field.Attribute.NAME,
            "address", Field.Attribute.ADDRESS,
            "country", Field.Attribute.COUNTRY,
            "id", Field.Attribute.ID);

    private FieldNames() {}

    /** Every name that there is, of fields and of groups of them. */
    public static List<String> all() {
        return Stream.concat(
                        Field.ids().stream(),
                        Stream.of(OF_ANY, OF_RECEIVERS)
                                .flatMap(group -> ATTRIBUTES.keySet().stream().map(group::concat)))
                .toList();
    }

    /** The fields of a name; none when there is no such field. */
    public static List<Field> of(String name) {
        if (name.startsWith(OF_ANY) || name.startsWith(OF_RECEIVERS)) {
            var attribute = ATTRIBUTES.get(name.substring(name.indexOf('.') + 1));
            if (attribute != null) {
                return Stream.of(Field.values())
                        .filter(field -> field.attribute() == attribute && field.role() != null)
                        .filter(field -> name.startsWith(OF_ANY) || receives(field))
                        .toList();
            }
        }
        var field = Field.byId(name);
        return field == null ? List.of() : List.of(field);
    }

    private static boolean receives(Field field) {
        var role = field.role();
        return role != null && role.receives();
    }
}
