package dev.tidewaiter.web.lists;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.snapshot.EntryChange;
import dev.tidewaiter.designation.snapshot.EntryChange.FieldChange;
import dev.tidewaiter.designation.snapshot.ListChanges;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An entry that is not what it was in the edition before.
 *
 * @param what   whether it came, went or says something else
 * @param entry  the entry as it is, or as it last was
 * @param fields what it says otherwise, by field; empty unless it says something else
 */
public record ChangedEntry(What what, Designation entry, Map<String, FieldChange> fields) {

    /** How an entry changed. */
    public enum What {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** Whether it has a page: it is on the list, under a number. */
    public boolean linked() {
        return what != What.REMOVED && !entry.entry().isEmpty();
    }

    /** All of them: those that came, those that went, those that say something else. */
    static List<ChangedEntry> of(ListChanges changes) {
        return Stream.of(
                        changes.added().stream().map(entry -> new ChangedEntry(What.ADDED, entry, Map.of())),
                        changes.removed().stream().map(entry -> new ChangedEntry(What.REMOVED, entry, Map.of())),
                        changes.changed().stream().map(ChangedEntry::of))
                .flatMap(some -> some)
                .toList();
    }

    private static ChangedEntry of(EntryChange change) {
        return new ChangedEntry(What.CHANGED, change.after(), change.fields());
    }
}
