package dev.tidewaiter.designation.snapshot;

import dev.tidewaiter.designation.party.PartyIds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The ids of the parties of a store's lists, for whoever asks again and again. The file is read each time, and worked out anew only where
 * it holds something else than before: that takes most of the time of a page about one entry. Safe for threads.
 */
public final class PartiesLastSeen {

    private final SnapshotStore store;
    private volatile @Nullable Seen last;

    private static final class Seen {

        private final byte[] content;
        private final @Nullable PartiesFile file;

        Seen(byte[] content) {
            this.content = content;
            this.file = PartiesFile.of(content);
        }
    }

    /** Those of a store. */
    public PartiesLastSeen(SnapshotStore store) {
        this.store = store;
    }

    /**
     * The ids as they are kept for the lists in force.
     *
     * @return null when none are
     */
    public @Nullable PartyIds ids() {
        try {
            var file = seen(Files.readAllBytes(store.folder().partiesFile()));
            return file == null ? null : PartiesHeld.ofNow(file, store);
        } catch (NoSuchFileException none) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable PartiesFile seen(byte[] content) {
        var before = last;
        if (before == null || !Arrays.equals(before.content, content)) {
            before = new Seen(content);
            last = before;
        }
        return before.file;
    }
}
