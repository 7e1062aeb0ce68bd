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
 * @param acrossFormats whether the editions come in two formats, so that only what both can say was compared
 */
public record ListChanges(
        List<Designation> added, List<Designation> removed, List<EntryChange> changed, boolean acrossFormats) {

    /** Fewer entries may all have changed. */
    private static final int FEWEST = 20;

    /** From some entries to others. */
    public static ListChanges between(List<Designation> before, List<Designation> after) {
        var changes = between(before, after, false);
        int common = before.size() - changes.removed.size();
        boolean mostChanged = common >= FEWEST && changes.changed.size() * 2 > common;
        return mostChanged && EntryFields.areOfTwoFormats(before, after) ? between(before, after, true) : changes;
    }

    /** The same where it is known whether they come in two formats. */
    static ListChanges between(List<Designation> before, List<Designation> after, boolean acrossFormats) {
        var was = byKey(before);
        var is = byKey(after);
        var added = new ArrayList<Designation>();
        var changed = new ArrayList<EntryChange>();
        is.forEach((key, entry) -> {
            var old = was.remove(key);
            if (old == null) {
                added.add(entry);
            } else if (!old.equals(entry)) {
                var change = EntryChange.between(old, entry, acrossFormats);
                if (!change.fields().isEmpty()) {
                    changed.add(change);
                }
            }
        });
        return new ListChanges(added, List.copyOf(was.values()), changed, acrossFormats);
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
