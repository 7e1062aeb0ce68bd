package dev.tidewaiter.cli.lists;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.snapshot.EntryChange;
import dev.tidewaiter.designation.snapshot.ListChanges;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What changed between editions, for other programs; part of the command-line contract: {@code added}, {@code removed} and
 * {@code changed} by entry, of several lists by {@code LIST:ENTRY}. The ids of lists in {@code acrossFormats} are those whose editions come
 * in two formats, so that only what both say was compared.
 */
final class ChangesJson {

    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, @Nullable Object> added = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> removed = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> changed = new LinkedHashMap<>();

    private final List<String> acrossFormats = new ArrayList<>();

    private ChangesJson() {}

    static String of(List<ListsDiffCommand.Two> pairs) {
        var json = new ChangesJson();
        for (var pair : pairs) {
            json.add(pair, pairs.size() > 1 ? pair.after().id() + ":" : "");
        }
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("lists", pairs.stream().map(ChangesJson::list).toList());
        object.put("acrossFormats", json.acrossFormats);
        object.put("added", json.added);
        object.put("removed", json.removed);
        object.put("changed", json.changed);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(object);
    }

    private static Map<String, @Nullable Object> list(ListsDiffCommand.Two pair) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("id", pair.after().id());
        object.put("from", edition(pair.before()));
        object.put("to", edition(pair.after()));
        return object;
    }

    private static Map<String, @Nullable Object> edition(ListSnapshot list) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("published", list.published() == null ? null : String.valueOf(list.published()));
        object.put("entries", list.entries().size());
        object.put("sha256", list.sha256());
        return object;
    }

    private void add(ListsDiffCommand.Two pair, String prefix) {
        var changes = ListChanges.between(pair.before().entries(), pair.after().entries());
        if (changes.acrossFormats()) {
            acrossFormats.add(pair.after().id());
        }
        changes.added().forEach(entry -> put(added, prefix, entry, EntryJson.brief(entry)));
        changes.removed().forEach(entry -> put(removed, prefix, entry, EntryJson.brief(entry)));
        changes.changed().forEach(change -> put(changed, prefix, change.after(), change(change)));
    }

    /** An entry without a number is named by its name; a second one of the same number is told apart. */
    private static void put(Map<String, @Nullable Object> into, String prefix, Designation entry, Object what) {
        var key = prefix + (entry.entry().isEmpty() ? entry.name() : entry.entry());
        var free = key;
        for (int more = 2; into.containsKey(free); more++) {
            free = key + " (" + more + ")";
        }
        into.put(free, what);
    }

    private static Map<String, Object> change(EntryChange change) {
        var object = new LinkedHashMap<String, Object>();
        object.put("name", change.after().name());
        object.put("fields", change.fields());
        return object;
    }
}
