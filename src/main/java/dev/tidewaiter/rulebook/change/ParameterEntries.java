package dev.tidewaiter.rulebook.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parameters as they are written: a heading for each thing said, and one for each day from which a value holds. */
final class ParameterEntries {

    private static final String VALUES = "values";

    private ParameterEntries() {}

    /**
     * Entries of what was written.
     *
     * @param written file to what stands in it, by the parameter's id
     */
    static List<RulebookEntry> of(Map<String, Map<String, Object>> written) {
        var entries = new ArrayList<RulebookEntry>();
        written.forEach((file, parameters) -> parameters.forEach((id, said) -> entries.add(entry(file, id, said))));
        return entries;
    }

    private static RulebookEntry entry(String file, String id, Object said) {
        var fields = new LinkedHashMap<String, List<String>>();
        if (said instanceof Map<?, ?> headings) {
            headings.forEach((heading, value) -> {
                if (String.valueOf(heading).equals(VALUES) && value instanceof List<?> rows) {
                    rows.forEach(row -> value(row, fields));
                } else {
                    fields.put(String.valueOf(heading), List.of(text(value)));
                }
            });
        } else {
            fields.put(VALUES, List.of(text(said)));
        }
        return new RulebookEntry(RulebookPart.PARAMETER, "", file, id, "", fields);
    }

    private static void value(@Nullable Object row, Map<String, List<String>> fields) {
        if (!(row instanceof Map<?, ?> dated)) {
            fields.put(VALUES, List.of(text(row)));
            return;
        }
        var from = text(dated.get("from"));
        dated.forEach((heading, value) -> {
            var name = String.valueOf(heading);
            if (name.equals("value")) {
                fields.put("value from " + from, List.of(text(value)));
            } else if (!name.equals("from")) {
                fields.put(name + " of the value from " + from, List.of(text(value)));
            }
        });
    }

    private static String text(@Nullable Object value) {
        return value == null ? "switched off" : String.valueOf(value);
    }
}
