package dev.tidewaiter.designation.snapshot;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Notes in a store what came of fetching lists. */
public final class FetchNotes {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final SnapshotStore store;

    public FetchNotes(SnapshotStore store) {
        this.store = store;
    }

    /**
     * Notes it.
     *
     * @param confirmed files that their servers publish, and that are in force
     * @param good      lists of which nothing is to be complained any more
     * @param failed    lists that could not be fetched, and why
     */
    public void note(List<FetchedFile> confirmed, Collection<String> good, Map<String, Refused> failed)
            throws IOException, StoreBusy {
        try (var lock = StoreLock.waitingFor(store.folder(), PATIENCE, () -> {})) {
            if (lock == null) {
                throw StoreBusy.in(store.folder(), PATIENCE);
            }
            var files = new LinkedHashMap<>(store.fetched());
            confirmed.forEach(file -> files.put(file.address(), file));
            FetchedFiles.write(store.folder(), files);
            var refused = new LinkedHashMap<>(store.refused());
            refused.keySet().removeAll(good);
            refused.putAll(failed);
            if (!refused.equals(store.refused())) {
                RefusedLists.write(store.folder(), refused);
            }
        }
    }
}
