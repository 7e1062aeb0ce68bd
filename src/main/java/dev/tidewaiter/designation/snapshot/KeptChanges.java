package dev.tidewaiter.designation.snapshot;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.hash.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The entries in which an edition differs from another one, as they were and as they are, kept beside it: reading the other one anew takes
 * seconds for a long list. Of the pairs that other programs or words have left, none stays.
 */
final class KeptChanges {

    private static final String WAS = "changed-was-";
    private static final String IS = "changed-is-";

    private final StoreFolder folder;
    private final SnapshotBytes compact;
    private final KeptEdition after;
    private final Path was;
    private final Path is;

    /**
     * What is kept of the changes from one edition to another.
     *
     * @param readBy what tells which program with which words can read it
     */
    KeptChanges(StoreFolder folder, SnapshotBytes compact, String readBy, KeptEdition before, KeptEdition after) {
        this.folder = folder;
        this.compact = compact;
        this.after = after;
        var pair = before.name() + "\n" + readBy;
        var key = Sha256.of(pair.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
        this.was = here().resolve(WAS + key + ".bin");
        this.is = here().resolve(IS + key + ".bin");
    }

    private Path here() {
        return folder.edition(after.list(), after.name());
    }

    /** The changes; null where they are not kept. */
    @Nullable
    ListChanges read() throws IOException {
        var old = entries(was);
        var now = entries(is);
        return old == null || now == null ? null : ListChanges.between(old, now);
    }

    private @Nullable List<Designation> entries(Path file) throws IOException {
        var list = Files.exists(file) ? compact.read(Files.readAllBytes(file)) : null;
        return list == null ? null : list.entries();
    }

    /** Keeps them. Whoever calls holds the store. */
    void write(ListChanges changes) throws IOException {
        try (var others = Files.newDirectoryStream(here(), "{" + WAS + "," + IS + "}*.bin")) {
            for (var other : others) {
                Files.delete(other);
            }
        }
        // those that stay before those that go or come, as they stand in their list: where a number stands twice, the
        // place tells them apart
        write(was, Stream.concat(changes.changed().stream().map(EntryChange::before), changes.removed().stream()));
        write(is, Stream.concat(changes.changed().stream().map(EntryChange::after), changes.added().stream()));
    }

    private void write(Path file, Stream<Designation> entries) throws IOException {
        var list = new ListSnapshot(
                after.list(),
                after.title(),
                after.published(),
                entries.toList(),
                after.sha256(),
                after.source(),
                List.of(),
                false,
                List.of(),
                List.of());
        folder.replace(file, compact.written(list));
    }
}
