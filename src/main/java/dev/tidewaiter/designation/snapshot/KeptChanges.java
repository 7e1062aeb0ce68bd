package dev.tidewaiter.designation.snapshot;

import dev.tidewaiter.designation.codec.CompactFiles;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.ListSnapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The entries in which an edition differs from another one, as they were and as they are, kept beside it: reading the other one anew takes
 * seconds for a long list. It goes with the next edition that comes into force.
 */
final class KeptChanges {

    private static final String WAS = "changed-was-";
    private static final String IS = "changed-is-";

    /** The same of two formats, of which only what both say is compared. */
    private static final String OF_FORMATS = "of-formats-";

    private final StoreFolder folder;
    private final CompactFiles compact;
    private final KeptEdition after;
    private final KeptEdition before;

    /** What is kept of the changes from one edition to another. */
    KeptChanges(StoreFolder folder, CompactFiles compact, KeptEdition before, KeptEdition after) {
        this.folder = folder;
        this.compact = compact;
        this.before = before;
        this.after = after;
    }

    private Path file(String which, boolean acrossFormats) {
        return place(folder, after).resolve(compact.name(which + (acrossFormats ? OF_FORMATS : ""), before.name()));
    }

    private static Path place(StoreFolder folder, KeptEdition edition) {
        return folder.edition(edition.list(), edition.name());
    }

    /** The changes; null where they are not kept, or the disk does not give them: they can be worked out. */
    @Nullable
    ListChanges read() {
        var changes = read(false);
        return changes == null ? read(true) : changes;
    }

    private @Nullable ListChanges read(boolean acrossFormats) {
        try {
            var old = compact.read(file(WAS, acrossFormats));
            var now = compact.read(file(IS, acrossFormats));
            return old == null || now == null ? null : ListChanges.between(old.entries(), now.entries(), acrossFormats);
        } catch (IOException notGiven) {
            return null;
        }
    }

    /** Removes what is kept of changes up to an edition, whichever program or words it was kept by. */
    static void remove(StoreFolder folder, KeptEdition after) throws IOException {
        try (var all = Files.newDirectoryStream(place(folder, after), "{" + WAS + "," + IS + "}*.bin")) {
            for (var each : all) {
                Files.deleteIfExists(each);
            }
        }
    }

    /** Keeps them. Whoever calls holds the store. */
    void write(ListChanges changes) throws IOException {
        remove(folder, after);
        // those that stay before those that go or come, as they stand in their list: where a number stands twice, the
        // place tells them apart
        boolean across = changes.acrossFormats();
        write(
                file(WAS, across),
                Stream.concat(changes.changed().stream().map(EntryChange::before), changes.removed().stream()));
        write(
                file(IS, across),
                Stream.concat(changes.changed().stream().map(EntryChange::after), changes.added().stream()));
    }

    private void write(Path file, Stream<Designation> entries) throws IOException {
        folder.replace(
                file,
                compact.written(ListSnapshot.of(
                        after.list(),
                        after.title(),
                        after.published(),
                        entries.toList(),
                        after.sha256(),
                        after.source())));
    }
}
