package dev.tidewaiter.designation.snapshot;

import dev.tidewaiter.designation.lists.Designation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What changed from one edition of a list to another. Entries are told by their numbers; where a list has a number twice, the first of
 * one is held against the first of the other.
 *
 * @param added   entries that are new
 * @param removed entries that are no longer there
 * @param changed entries that say something else
 */
public record ListChanges(List<Designation> added, List<Designation> removed, List<EntryChange> changed) {

    /** From some entries to others. */
    public static ListChanges between(List<Designation> before, List<Designation> after) {
        var was = byKey(before);
        var is = byKey(after);
        var added = new ArrayList<Designation>();
        var changed = new ArrayList<EntryChange>();
        is.forEach((key, entry) -> {
            var old = was.remove(key);
            if (old == null) {
                added.add(entry);
            } else if (!old.equals(entry)) {
                var change = EntryChange.between(old, entry);
                if (!change.fields().isEmpty()) {
                    changed.add(change);
                }
            }
        });
        return new ListChanges(added, List.copyOf(was.values()), changed);
    }

    private static Map<String, Designation> byKey(List<Designation> entries) {
        var byKey = new LinkedHashMap<String, Designation>();
        var seen = new LinkedHashMap<String, Integer>();
        for (var entry : entries) {
            // an entry without a number is told by its name
            var number = entry.entry().isEmpty() ? "name " + entry.name() : entry.entry();
            byKey.put(number + " " + seen.merge(number, 1, Integer::sum), entry);
        }
        return byKey;
    }

    /** How much changed. */
    public Extent extent() {
        return new Extent(added.size(), removed.size(), changed.size());
    }

    /**
     * How much changed from one edition to the next.
     *
     * @param added   entries that are new
     * @param removed entries that are no longer there
     * @param changed entries that say something else
     */
    public record Extent(int added, int removed, int changed) {}
}
