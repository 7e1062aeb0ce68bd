package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.shipment.Field;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How rules and tables name fields: by their id, or as {@code party.name} for that field of any party and
 * {@code receiver.country} for that of any party that may receive the goods.
 */
public final class FieldNames {

    private static final String OF_ANY = "party.";
    private static final String OF_RECEIVERS = "receiver.";

    private FieldNames() {}

    /** The fields of a name; none when there is no such field. */
    public static List<Field> of(String name) {
        if (name.startsWith(OF_ANY) || name.startsWith(OF_RECEIVERS)) {
            var attribute = attribute(name.substring(name.indexOf('.') + 1));
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

    private static Field.@Nullable Attribute attribute(String name) {
        return switch (name) {
            case "name" -> Field.Attribute.NAME;
            case "address" -> Field.Attribute.ADDRESS;
            case "country" -> Field.Attribute.COUNTRY;
            case "id" -> Field.Attribute.ID;
            default -> null;
        };
    }
}
