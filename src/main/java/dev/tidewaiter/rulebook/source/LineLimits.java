package dev.tidewaiter.rulebook.source;

import dev.tidewaiter.wordlist.WordLists;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The limits of the lists of numbers, {@code parameters/*.tsv}, by name: which of them lines are judged by, so that a scenario can set them. */
public final class LineLimits {

    /** The lists by which files and lists of parties are read, before any line is judged. */
    private static final Set<String> SETTLED_BEFORE = Set.of(
            "parameters/cell-limits.tsv",
            "parameters/date-limits.tsv",
            "parameters/given-dates.tsv",
            "parameters/list-limits.tsv",
            "parameters/listed-cell-limits.tsv");

    /** The path of the list that each stands in; a rulebook can add none. */
    private static final Map<String, String> LISTS = lists();

    private static final Set<String> IDS =
            LISTS.keySet().stream().filter(id -> settledBefore(id) == null).collect(Collectors.toUnmodifiableSet());

    private LineLimits() {}

    private static Map<String, String> lists() {
        var lists = new HashMap<String, String>();
        for (var path : RulesFolder.wordsOfProgram()) {
            if (path.startsWith(Parameters.FOLDER)) {
                WordLists.bundled().list(path).rows().forEach(row -> lists.put(row.cell("limit"), path));
            }
        }
        return Map.copyOf(lists);
    }

    /** The names of those by which lines are judged. */
    public static Set<String> ids() {
        return IDS;
    }

    /** Why no scenario can set a limit; null for one that can be set, or that there is not. */
    public static @Nullable String settledBefore(String id) {
        var list = LISTS.getOrDefault(id, "");
        return SETTLED_BEFORE.contains(list)
                ? id + " of " + list
                        + " says how files and lists of parties are read, which is over before a line is judged; no scenario can"
                        + " show what it changes"
                : null;
    }

    /** Those among the parameters that a scenario sets. */
    public static Map<String, Integer> among(Map<String, Double> set) {
        var limits = new TreeMap<String, Integer>();
        set.forEach((id, value) -> {
            if (LISTS.containsKey(id)) {
                limits.put(id, value.intValue());
            }
        });
        return limits;
    }
}
