package dev.tidewaiter.designation.snapshot;

import dev.tidewaiter.designation.codec.CompactFiles;
import dev.tidewaiter.designation.lists.ListSnapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The entries of editions: from their compact form where that is kept, else from the files as they were received. */
final class KeptEntries {

    private final StoreFolder folder;
    private final StoreReading reading;
    private final CompactFiles compact;

    KeptEntries(StoreFolder folder, StoreReading reading) {
        this.folder = folder;
        this.reading = reading;
        this.compact = new CompactFiles(reading.readBy());
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
            return compact.read(file(edition));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether what this program reads of it is kept. */
    boolean isCompact(KeptEdition edition) {
        return Files.exists(file(edition));
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
        return new KeptChanges(folder, compact, before, after);
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
        return folder.edition(edition.list(), edition.name()).resolve(compact.name("entries-", ""));
    }
}
