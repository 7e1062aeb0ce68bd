package dev.tidewaiter.designation.snapshot;

import dev.tidewaiter.designation.lists.ListSnapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Reads the editions in force of a store. One that another program or other words have read is read anew from its files; what comes of it
 * is kept, and its notes are written anew where they say otherwise.
 */
final class InForceReading {

    private final SnapshotStore store;
    private final Received received;
    private final Map<KeptEdition, ListSnapshot> anew = new ConcurrentHashMap<>();

    InForceReading(SnapshotStore store) {
        this.store = store;
        this.received = new Received(store.folder());
    }

    /** All, with their entries. */
    List<ListSnapshot> all() {
        var editions = store.inForce();
        var lists = editions.parallelStream().map(this::read).toList();
        if (anew.isEmpty()) {
            return lists;
        }
        keepAnew();
        return IntStream.range(0, lists.size())
                .parallel()
                .mapToObj(i -> asKept(editions.get(i), lists.get(i)))
                .toList();
    }

    /** What was kept is known by its hash from now on, so that what is worked out of it is kept for the next start. */
    private ListSnapshot asKept(KeptEdition edition, ListSnapshot read) {
        var kept = read.entriesHash().isEmpty() ? store.entries().compact(edition) : null;
        return kept == null ? read : kept;
    }

    /**
     * Only those that are to be read anew, where that can be kept: it takes minutes. One that cannot be read now is told by whoever needs it.
     */
    void renew() {
        if (!store.isWritable()) {
            return;
        }
        for (var edition : store.stillThere()) {
            if (!store.entries().isCompact(edition)) {
                try {
                    anew.put(edition, store.entries().received(edition, received));
                } catch (LostEdition | UncheckedIOException unread) {
                    // its notes stay as they are
                }
            }
        }
        keepAnew();
    }

    private ListSnapshot read(KeptEdition edition) {
        var kept = store.entries().compact(edition);
        if (kept != null) {
            return kept;
        }
        var read = store.entries().received(edition, received);
        anew.put(edition, read);
        return read;
    }

    private void keepAnew() {
        if (!anew.isEmpty()) {
            store.whereFree(this::keep);
        }
    }

    private void keep() throws IOException {
        var folder = store.folder();
        var inForce = folder.inForce();
        for (var list : anew.entrySet()) {
            var edition = list.getKey();
            if (edition.name().equals(inForce.get(edition.list()))) {
                var now = edition.asRead(list.getValue());
                if (!Objects.equals(now, edition)) {
                    var notes = folder.edition(edition.list(), edition.name()).resolve(EditionNotes.FILE);
                    folder.replace(notes, EditionNotes.written(now));
                }
                store.entries().write(edition, list.getValue());
            }
        }
    }
}
