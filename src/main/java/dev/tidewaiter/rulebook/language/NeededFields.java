package dev.tidewaiter.rulebook.language;

import dev.tidewaiter.letters.NearWord;
import dev.tidewaiter.rulebook.law.FieldNames;
import dev.tidewaiter.shipment.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads {@code @NeedsFields}: groups divided by commas, of which each needs one of its fields, divided by bars.
 */
public final class NeededFields {

    private NeededFields() {}

    public static List<List<Field>> read(String text, Consumer<String> problem) {
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
    public static List<String> uses(String text, Consumer<String> problem) {
        var uses = Arrays.stream(text.split("[,|]"))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
        uses.forEach(id -> fields(id, problem));
        return uses;
    }

    private static List<Field> fields(String id, Consumer<String> problem) {
        var fields = FieldNames.of(id);
        if (fields.isEmpty()) {
            problem.accept("there is no field \"" + id + "\"" + NearWord.choice(id, FieldNames.all()));
        }
        return fields;
    }
}
