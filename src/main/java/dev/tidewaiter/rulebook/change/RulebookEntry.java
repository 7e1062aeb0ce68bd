package dev.tidewaiter.rulebook.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing that a rulebook says: a rule, a case of it, a row, a parameter, a scenario.
 *
 * @param part   what it is
 * @param place  the table, word list, file or rule that it belongs to, by the name that an officer knows it by
 * @param file   the file it stands in, relative to the rules folder
 * @param key    what it is known by there, such as a rule's id or a row's code
 * @param title  what it is called; empty when the key says enough
 * @param fields what it says, by heading; several texts where the heading lists several
 */
public record RulebookEntry(
        RulebookPart part, String place, String file, String key, String title, Map<String, List<String>> fields) {

    public RulebookEntry {
        fields = new LinkedHashMap<>(fields);
    }

    @Override
    public Map<String, List<String>> fields() {
        return new LinkedHashMap<>(fields);
    }

    List<String> said(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /** The key, with the title where it has one. */
    public String name() {
        return title.isEmpty() || title.equals(key) ? key : key + " (" + title + ")";
    }
}
