package dev.tidewaiter.designation.snapshot;

import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.hash.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The entries of editions: from their compact form where that is kept, else from the files as they were received. */
final class KeptEntries {

    private final StoreFolder folder;
    private final StoreReading reading;
    private final SnapshotBytes compact = new SnapshotBytes();

    KeptEntries(StoreFolder folder, StoreReading reading) {
        this.folder = folder;
        this.reading = reading;
    }

    /**
     * An edition with its entries.
     *
     * @throws LostEdition if the store no longer holds it
     */
    ListSnapshot load(KeptEdition edition) {
        var kept = compact(edition);
        return kept != null ? kept : received(edition, new Received(folder));
    }

    @Nullable
    ListSnapshot compact(KeptEdition edition) {
        try {
            var file = file(edition);
            return Files.exists(file) ? compact.read(Files.readAllBytes(file)) : null;
        } catch (NoSuchFileException replaced) {
            return null; // another edition came into force meanwhile
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ListSnapshot received(KeptEdition edition, Received received) {
        try {
            return received.read(edition, reading).dated(edition.published());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is kept of the changes from one edition to another. */
    KeptChanges changes(KeptEdition before, KeptEdition after) {
        return new KeptChanges(folder, compact, readBy(), before, after);
    }

    /** Writes the compact form; of those that other programs or words have left, none stays. */
    void write(KeptEdition edition, ListSnapshot list) throws IOException {
        var file = file(edition);
        remove(edition, file);
        folder.replace(file, compact.written(list));
    }

    /** Removes the compact forms of an edition, which take ten times the room of its files. */
    void remove(KeptEdition edition, @Nullable Path except) throws IOException {
        try (var all = Files.newDirectoryStream(folder.edition(edition.list(), edition.name()), "entries-*.bin")) {
            for (var other : all) {
                if (!other.equals(except)) {
                    Files.deleteIfExists(other);
                }
            }
        }
    }

    private Path file(KeptEdition edition) {
        var key = Sha256.of(readBy().getBytes(StandardCharsets.UTF_8)).substring(0, 16);
        return folder.edition(edition.list(), edition.name()).resolve("entries-" + key + ".bin");
    }

    /** What a compact form depends on beside its edition. */
    private String readBy() {
        return compact.shape() + reading.version() + reading.wholeShare();
    }
}
