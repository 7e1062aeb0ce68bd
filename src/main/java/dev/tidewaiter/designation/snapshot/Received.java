package dev.tidewaiter.designation.snapshot;

import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.ListsRead;
import dev.tidewaiter.designation.snapshot.KeptEdition.ReceivedFile;
import dev.tidewaiter.files.DurableFiles;
import dev.tidewaiter.hash.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Files as they were received: kept packed under the hash of their bytes, and read anew where the compact form is of no use. */
final class Received {

    private final StoreFolder folder;

    /** What was read already, by hash: a collection holds many lists, and is read once for all of them. */
    private final Map<String, List<ListSnapshot>> read = new HashMap<>();

    Received(StoreFolder folder) {
        this.folder = folder;
    }

    /** Keeps a file, unless it is kept already. */
    ReceivedFile keep(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var kept = new ReceivedFile(file.getFileName().toString(), Sha256.of(bytes));
        var place = folder.received(kept.sha256());
        if (!Files.exists(place)) {
            Files.createDirectories(folder.received());
            var unfinished = folder.unfinished(kept.sha256());
            DurableFiles.write(unfinished, packed(bytes));
            DurableFiles.rename(unfinished, place);
        }
        return kept;
    }

    /**
     * Reads an edition from its files once more.
     *
     * @throws LostEdition where they are no longer there, were changed, or can no longer be read
     */
    synchronized ListSnapshot read(KeptEdition edition, StoreReading reading) throws IOException {
        var known = read.get(edition.sha256());
        if (known == null) {
            known = readAll(edition, reading);
            read.put(edition.sha256(), known);
        }
        return known.stream()
                .filter(list -> list.id().equals(edition.list()))
                .findFirst()
                .orElseThrow(() -> new LostEdition("%s of %s is kept, but this program finds no such list in its files."
                        .formatted(edition.list(), edition.day())));
    }

    private List<ListSnapshot> readAll(KeptEdition edition, StoreReading reading) throws IOException {
        var place = Files.createTempDirectory("tidewaiter-list");
        try {
            var dated = Files.createDirectory(
                    place.resolve(edition.day().toString())); // some lists tell their day by a name only
            var files = new ArrayList<Path>();
            for (var file : edition.files()) {
                var whole = dated.resolve(Path.of(file.name()).getFileName().toString());
                Files.write(whole, unpacked(edition, file));
                files.add(whole);
            }
            var again = reading.kept(files.size() == 1 ? files.get(0) : dated);
            if (again.lists().isEmpty()) {
                var reasons = again.refused().stream()
                        .map(ListsRead.UnreadFile::reason)
                        .toList();
                throw new LostEdition("%s of %s is kept, but this program cannot read it: %s"
                        .formatted(edition.list(), edition.day(), String.join(" ", reasons)));
            }
            return again.lists();
        } finally {
            DurableFiles.delete(place);
        }
    }

    /** Writes a file out; false when it is not there as it was. */
    boolean copy(String sha256, Path into) throws IOException {
        var bytes = unpacked(sha256);
        if (bytes != null) {
            Files.write(into, bytes);
        }
        return bytes != null;
    }

    private byte[] unpacked(KeptEdition edition, ReceivedFile file) throws IOException {
        var bytes = unpacked(file.sha256());
        if (bytes == null) {
            throw lost(edition, file);
        }
        return bytes;
    }

    private byte @Nullable [] unpacked(String sha256) {
        var kept = folder.received(sha256);
        if (Files.exists(kept)) {
            try (InputStream in = new GZIPInputStream(Files.newInputStream(kept))) {
                var bytes = in.readAllBytes();
                return Sha256.of(bytes).equals(sha256) ? bytes : null;
            } catch (IOException damaged) {
                return null;
            }
        }
        return null;
    }

    private static LostEdition lost(KeptEdition edition, ReceivedFile file) {
        return new LostEdition(
                "%s of %s cannot be used: its file %s is damaged in the store, or was taken away. Import the list again."
                        .formatted(edition.list(), edition.day(), file.name()));
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream(bytes.length / 4);
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(bytes);
        }
        return packed.toByteArray();
    }
}
