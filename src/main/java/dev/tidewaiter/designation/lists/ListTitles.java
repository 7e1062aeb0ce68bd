package dev.tidewaiter.designation.lists;

import dev.tidewaiter.designation.identifier.DesignationFile;
import java.util.HashMap;
import java.util.Map;

/** The names of lists in words, and the ids under which other publications carry them, from {@code lists.txt}. */
final class ListTitles {

    private static final Map<String, String> TITLES = new HashMap<>();
    private static final Map<String, String> BY_SOURCE = new HashMap<>();

    static {
        for (var line : DesignationFile.lines("lists.txt")) {
            var parts = line.split("\\|", -1);
            TITLES.put(parts[0].strip(), parts[1].strip());
            if (!parts[2].isBlank()) {
                BY_SOURCE.put(parts[2].strip(), parts[0].strip());
            }
        }
    }

    private ListTitles() {}

    /** The list's name in words; its id when we do not know it. */
    static String of(String id) {
        return TITLES.getOrDefault(id, id);
    }

    /** The id of a list by the short name that the Consolidated Screening List gives it, such as {@code SDN}; else that name. */
    static String idBySource(String shortName) {
        return BY_SOURCE.getOrDefault(shortName, shortName);
    }
}
