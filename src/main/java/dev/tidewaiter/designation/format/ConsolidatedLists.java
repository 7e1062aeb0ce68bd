package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.ListReading;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.ListTitles;
import dev.tidewaiter.designation.lists.UnreadableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists that one file of the Consolidated Screening List holds, while it is read. */
final class ConsolidatedLists {

    private final String file;
    private final ListReading how;
    private final Map<String, List<Designation>> entries = new LinkedHashMap<>();
    private final List<String> rejected = new ArrayList<>();

    /** The newest day that any list in the file gives, and so the least that all of them are of; few say when they listed whom. */
    private @Nullable LocalDate newest;

    ConsolidatedLists(String file, ListReading how) {
        this.file = file;
        this.how = how;
    }

    /** Tells of a row that was not read. */
    void reject(String sentence) {
        rejected.add(sentence);
    }

    /** Takes a party; one without a name is rejected. */
    void take(ConsolidatedEntry.Fields fields, String where) {
        var entry = ConsolidatedEntry.of(fields, how.limits());
        if (!entry.hasName()) {
            rejected.add(file + ", " + where + ": no name.");
            return;
        }
        var list = ConsolidatedEntry.list(fields);
        var read = entry.on(list);
        newest = how.newest(newest, read.listedOn());
        entries.computeIfAbsent(list, id -> new ArrayList<>()).add(read);
    }

    /**
     * All of them.
     *
     * @throws UnreadableList when there is no entry
     */
    List<ListSnapshot> snapshots(String sha256) throws UnreadableList {
        var sizes = how.sizes();
        if (entries.isEmpty()) {
            throw new UnreadableList(file + " has a header but no entry. Download it again.");
        }
        int all = entries.values().stream().mapToInt(List::size).sum();
        var day = newest;
        boolean whole = rejected.isEmpty() && sizes.mayBeAll("CSL", day, all);
        var snapshots = new ArrayList<ListSnapshot>();
        entries.forEach((id, list) -> snapshots.add(ListSnapshot.of(id, ListTitles.of(id), day, list, sha256, file)
                .withRejected(snapshots.isEmpty() ? rejected : List.of())
                .asWhole(whole && !sizes.isTooFew(id, day, list.size()))));
        return List.copyOf(snapshots);
    }
}
