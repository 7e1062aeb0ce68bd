package dev.tidewaiter.designation.lists;

import dev.tidewaiter.wordlist.WordLists;
import java.util.HashMap;
import java.util.Map;

/** The names of lists in words, and the ids under which other publications carry them, from {@code titles.tsv}. */
public final class ListTitles {

    private static final Map<String, String> TITLES = new HashMap<>();
    private static final Map<String, String> BY_SOURCE = new HashMap<>();

    static {
        for (var row : WordLists.beside(ListTitles.class).list("titles.tsv").rows(3)) {
            TITLES.put(row.cell("id"), row.cell("title"));
            if (!row.cell("short").equals("-")) {
                BY_SOURCE.put(row.cell("short"), row.cell("id"));
            }
        }
    }

    private ListTitles() {}

    /** Whether an id is that of one list, and of no collection of lists. */
    public static boolean isList(String id) {
        return TITLES.containsKey(id);
    }

    /** The list's name in words; its id when we do not know it. */
    public static String of(String id) {
        return TITLES.getOrDefault(id, id);
    }

    /** The id of a list by the short name that the Consolidated Screening List gives it, such as {@code SDN}; else that name. */
    public static String idBySource(String shortName) {
        return BY_SOURCE.getOrDefault(shortName, shortName);
    }
}
