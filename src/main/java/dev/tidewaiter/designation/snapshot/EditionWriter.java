package dev.tidewaiter.designation.snapshot;

import dev.tidewaiter.files.DurableFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes editions into a store, whose lock the caller has. */
final class EditionWriter {

    private static final int HASH_SHOWN = 8;

    private final SnapshotStore store;
    private final Clock clock;

    EditionWriter(SnapshotStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * What would be kept of a list; the very one that is kept, where the same files were imported before. Files whose day nobody told then and
     * which are given under one now are an edition of that day.
     */
    KeptEdition edition(ReadList read) {
        var list = read.list();
        return store.editions(list.id()).stream()
                .filter(kept -> kept.sha256().equals(list.sha256()))
                .filter(kept -> kept.published() != null || list.published() == null)
                .max(Comparator.comparing(kept -> kept.published() != null))
                .orElseGet(() -> made(read));
    }

    private KeptEdition made(ReadList read) {
        var list = read.list();
        var now = clock.instant();
        var unnamed = new KeptEdition(
                list.id(),
                list.title(),
                "",
                list.published(),
                now,
                read.source(),
                list.sha256(),
                list.whole(),
                read.alone(),
                KeptEdition.Size.of(list),
                list.missing(),
                list.besides(),
                List.of());
        return unnamed.named(unnamed.day() + mark(list.sha256()));
    }

    /** Whether the edition of some name was made of what has this hash. */
    static boolean isOf(String name, String sha256) {
        return name.endsWith(mark(sha256));
    }

    private static String mark(String sha256) {
        return "-" + sha256.substring(0, HASH_SHOWN);
    }

    /** Keeps an edition: its files, then what is known of it, in one step. */
    KeptEdition keep(KeptEdition edition, ReadList read) throws IOException {
        var place = store.folder().edition(edition.list(), edition.name());
        var received = new Received(store.folder());
        if (EditionNotes.read(place) != null) {
            for (var file : read.files()) {
                received.keep(file); // it may have been lost
            }
            return edition;
        }
        var files = new ArrayList<KeptEdition.ReceivedFile>();
        for (var file : read.files()) {
            files.add(received.keep(file));
        }
        var whole = edition.with(files);
        if (Files.isDirectory(place)) { // its notes were lost or damaged
            store.folder().replace(place.resolve(EditionNotes.FILE), EditionNotes.written(whole));
            return whole;
        }
        var unfinished = store.folder().unfinished(edition.name());
        Files.createDirectory(unfinished);
        DurableFiles.write(unfinished.resolve(EditionNotes.FILE), EditionNotes.written(whole));
        Files.createDirectories(place.getParent());
        DurableFiles.rename(unfinished, place);
        return whole;
    }
}
