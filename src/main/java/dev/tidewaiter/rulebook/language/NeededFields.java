package dev.tidewaiter.rulebook.language;

import dev.tidewaiter.shipment.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code @NeedsFields}: groups divided by commas, of which each needs one of its fields, divided by bars. The
 * fields {@code party.…} stand for any party, {@code receiver.…} for any party that may receive the goods.
 */
final class NeededFields {

    private NeededFields() {}

    static List<List<Field>> read(String text, Consumer<String> problem) {
        var groups = new ArrayList<List<Field>>();
        for (var group : text.split(",", -1)) {
            if (group.isBlank()) {
                continue;
            }
            var fields = new ArrayList<Field>();
            for (var id : group.split("\\|", -1)) {
                fields.addAll(fields(id.strip(), problem));
            }
            groups.add(List.copyOf(fields));
        }
        return List.copyOf(groups);
    }

    /** Names of {@code @UsesFields}, checked. */
    static List<String> uses(String text, Consumer<String> problem) {
        var uses = Arrays.stream(text.split("[,|]"))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
        uses.forEach(id -> fields(id, problem));
        return uses;
    }

    private static List<Field> fields(String id, Consumer<String> problem) {
        if (id.startsWith("party.") || id.startsWith("receiver.")) {
            var attribute = attribute(id.substring(id.indexOf('.') + 1));
            if (attribute != null) {
                boolean all = id.startsWith("party.");
                return Arrays.stream(Field.values())
                        .filter(field -> field.attribute() == attribute && field.role() != null)
                        .filter(field -> all || receives(field))
                        .toList();
            }
        }
        var field = Field.byId(id);
        if (field == null) {
            problem.accept("there is no field \"" + id + "\"");
            return List.of();
        }
        return List.of(field);
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
