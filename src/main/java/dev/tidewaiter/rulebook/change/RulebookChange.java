package dev.tidewaiter.rulebook.change;

import dev.tidewaiter.rulebook.change.PartChange.Kind;
import dev.tidewaiter.rulebook.language.RuleFiles;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.rulebook.source.RulesFolder;
import dev.tidewaiter.rulebook.source.TableFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one rulebook says that another does not.
 *
 * @param was     the one it is held against
 * @param is      the one that is looked at
 * @param changes rules first, then their cases, tables, words, parameters, scenarios and other files
 */
public record RulebookChange(RulebookContents was, RulebookContents is, List<PartChange> changes) {

    public RulebookChange {
        changes = List.copyOf(changes);
    }

    /** Holds two rulebooks against each other. */
    public static RulebookChange between(RulebookContents was, RulebookContents is) {
        var changes = new ArrayList<>(compared(was.entries(), is.entries()));
        var told = changes.stream()
                .filter(change -> change.entry().part() == RulebookPart.RULE && change.kind() != Kind.CHANGED)
                .map(change -> change.entry().key())
                .collect(Collectors.toSet());
        changes.removeIf(change -> change.entry().part() == RulebookPart.CASE
                && told.contains(change.entry().place()));
        changes.addAll(rows(RulebookPart.TABLE, was.tables(), is.tables()));
        changes.addAll(rows(RulebookPart.WORDS, was.words(), is.words()));
        changes.addAll(rows(RulebookPart.SCENARIO, was.examples(), is.examples()));
        changes.addAll(files(was, is, changes));
        changes.sort(Comparator.comparing((PartChange change) -> change.entry().part())
                .thenComparing(change -> change.entry().place())
                .thenComparing(PartChange::kind));
        return new RulebookChange(was, is, changes);
    }

    /**
     * What a folder says that it did not say when its lock was written. Files that are as they were are not taken apart, unless
     * there are rules among those that changed: what rules say stands in many files.
     *
     * @param locked the folder as it was locked
     */
    public static RulebookChange sinceLocked(RulesFolder locked, RulesFolder folder) throws IOException {
        var changed = folder.changedSinceLocked();
        if (changed.stream().anyMatch(RuleFiles::maySayRules)) {
            return between(RulebookContents.of(locked), RulebookContents.of(folder));
        }
        var looked = new TreeSet<String>();
        for (var path : changed) {
            looked.add(path);
            if (path.startsWith(TableFiles.FOLDER)) {
                looked.addAll(TableFiles.beside(path, folder));
                looked.addAll(TableFiles.beside(path, locked));
            }
        }
        return between(RulebookContents.of(locked.holding(looked)), RulebookContents.of(folder.holding(looked)));
    }

    /** What was removed, in the same order. */
    public List<PartChange> removed() {
        return changes.stream().filter(change -> change.kind() == Kind.REMOVED).toList();
    }

    private static List<PartChange> rows(RulebookPart part, Map<String, DataTable> was, Map<String, DataTable> is) {
        var changes = new ArrayList<PartChange>();
        var places = new TreeSet<>(was.keySet());
        places.addAll(is.keySet());
        for (var place : places) {
            var old = was.getOrDefault(place, nothing(is.get(place)));
            var now = is.getOrDefault(place, nothing(was.get(place)));
            if (!old.csv().equals(now.csv())) {
                var rows = ComparedRows.of(part, place, old, now);
                changes.addAll(compared(rows.entries(old), rows.entries(now)));
            }
        }
        return changes;
    }

    private static DataTable nothing(@Nullable DataTable like) {
        return like == null
                ? new DataTable("", "", List.of(), List.of())
                : new DataTable(like.path(), like.name(), like.heads(), List.of());
    }

    private static List<PartChange> compared(List<RulebookEntry> was, List<RulebookEntry> is) {
        var old = byKey(was);
        var now = byKey(is);
        var changes = new ArrayList<PartChange>();
        old.forEach((key, entry) -> {
            var other = now.get(key);
            if (other == null) {
                changes.add(new PartChange(Kind.REMOVED, entry, List.of()));
            } else if (!other.fields().equals(entry.fields())) {
                changes.add(new PartChange(Kind.CHANGED, other, fields(entry, other)));
            }
        });
        now.forEach((key, entry) -> {
            if (!old.containsKey(key)) {
                changes.add(new PartChange(Kind.ADDED, entry, List.of()));
            }
        });
        return changes;
    }

    /** What stands twice under one key is told apart by its number. */
    private static Map<List<Object>, RulebookEntry> byKey(List<RulebookEntry> entries) {
        var byKey = new LinkedHashMap<List<Object>, RulebookEntry>();
        for (var entry : entries) {
            int number = 1;
            while (byKey.putIfAbsent(List.of(entry.part(), entry.place(), entry.key(), number), entry) != null) {
                number++;
            }
        }
        return byKey;
    }

    private static List<HeadingChange> fields(RulebookEntry was, RulebookEntry is) {
        var headings = new LinkedHashSet<>(was.fields().keySet());
        headings.addAll(is.fields().keySet());
        return headings.stream()
                .filter(heading -> !was.said(heading).equals(is.said(heading)))
                .map(heading -> HeadingChange.of(heading, was.said(heading), is.said(heading)))
                .toList();
    }

    /** Files that differ and of which nothing was told: remarks, and files that hold nothing of the above. */
    private static List<PartChange> files(RulebookContents was, RulebookContents is, List<PartChange> told) {
        var known = told.stream().map(change -> change.entry().file()).collect(Collectors.toSet());
        var paths = new TreeSet<>(was.hashes().keySet());
        paths.addAll(is.hashes().keySet());
        paths.removeIf(path -> known.contains(path)
                || path.startsWith("tables/")
                || path.endsWith(".scenarios.csv")
                || path.endsWith(".drl.csv")
                || path.endsWith(".xlsx"));
        var changes = new ArrayList<PartChange>();
        for (var path : paths) {
            var old = was.hashes().get(path);
            var now = is.hashes().get(path);
            if (old == null || now == null || !old.equals(now)) {
                changes.add(new PartChange(
                        old == null ? Kind.ADDED : now == null ? Kind.REMOVED : Kind.CHANGED,
                        new RulebookEntry(RulebookPart.FILE, "", path, path, "", Map.of()),
                        List.of()));
            }
        }
        return changes;
    }
}
