package dev.tidewaiter.designation.snapshot;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes lists into a store. Every edition is first kept, whole and safe on the disk; then all that are accepted come into force in one
 * step. Whoever is killed, or runs out of disk, at any moment before that has changed nothing.
 */
public final class ListImport {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Whoever waits in front of a page does not wait as long as a script. */
    private static final Duration PATIENCE_OF_A_PERSON = Duration.ofMinutes(1);

    private final SnapshotStore store;
    private final Clock clock;
    private final ImportLeave leave;
    private final Runnable waiting;
    private final Duration patience;

    /**
     * An import into a store.
     *
     * @param force   whether what looks wrong comes into force all the same
     * @param waiting called when another import is running, for whose end this one waits
     */
    public ListImport(SnapshotStore store, Clock clock, boolean force, Runnable waiting) {
        this(store, clock, new ImportLeave(force, false, false), waiting, PATIENCE);
    }

    private ListImport(SnapshotStore store, Clock clock, ImportLeave leave, Runnable waiting, Duration patience) {
        this.store = store;
        this.clock = clock;
        this.leave = leave;
        this.waiting = waiting;
        this.patience = patience;
    }

    /** The same, with leave to take lists in without files that belong to them; the lists say so from then on. */
    public ListImport orPartial(boolean allowed) {
        return new ListImport(store, clock, leave.withPartial(allowed), waiting, patience);
    }

    /** One that somebody waits for who was shown what comes of it, an edition without a day included; what looks wrong does not come into force. */
    public static ListImport attended(SnapshotStore store, Clock clock) {
        return new ListImport(store, clock, new ImportLeave(false, false, true), () -> {}, PATIENCE_OF_A_PERSON);
    }

    /**
     * Files that came together.
     *
     * @param fileOrFolder the file, or the folder they are in
     * @param source       where they came from, as a person would say it
     * @param expected     the list they should be, told of when they are none; empty when anything may come
     * @param besides      lists that are not taken from them, as they come from elsewhere
     * @param changed      the day on which their server says that they were changed, for lists that do not tell theirs; null when
     *                     unknown
     */
    public record Given(
            Path fileOrFolder,
            String source,
            String expected,
            Set<String> besides,
            @Nullable LocalDate changed) {

        public Given {
            besides = Set.copyOf(besides);
        }

        /** Whether they were fetched from where their publisher has what is in force today, whether it tells a day or not. */
        boolean isPublishers() {
            return !expected.isEmpty();
        }

        /** Files that somebody gave. */
        public Given(Path fileOrFolder) {
            this(fileOrFolder, fileOrFolder.toString(), "", Set.of(), null);
        }
    }

    /**
     * What would become of lists that are taken in now, unless they look wrong; nothing is kept and nothing changes.
     *
     * @throws IOException when a file cannot be opened
     */
    public List<ForeseenList> foreseen(List<Given> given) throws IOException {
        var work = ImportWork.looking(store, clock, leave);
        for (var files : given) {
            work.take(files);
        }
        return work.foreseen();
    }

    /**
     * Takes lists in.
     *
     * @return what became of each list, and of each file that is none
     * @throws StoreBusy   when another import does not come to its end
     * @throws IOException when a file cannot be opened, or nothing can be written; the lists in force stay then
     */
    public List<ImportedList> of(List<Given> given) throws IOException, StoreBusy {
        return ifStill(() -> true, given).orElseThrow();
    }

    /**
     * Takes lists in, unless the store is no longer as it was: another import may have had it while this one waited.
     *
     * @param asItWas asked once nobody else can change the store
     * @return what became of each list, and of each file that is none; empty when the store is another, and nothing was taken
     * @throws StoreBusy   when another import does not come to its end
     * @throws IOException when a file cannot be opened, or nothing can be written; the lists in force stay then
     */
    public Optional<List<ImportedList>> ifStill(BooleanSupplier asItWas, List<Given> given)
            throws IOException, StoreBusy {
        try (var lock = StoreLock.waitingFor(store.folder(), patience, waiting)) {
            if (lock == null) {
                throw StoreBusy.in(store.folder(), patience);
            }
            if (!asItWas.getAsBoolean()) {
                return Optional.empty();
            }
            store.folder().clean();
            return Optional.of(taken(given));
        }
    }

    private List<ImportedList> taken(List<Given> given) throws IOException {
        try {
            var parties = PartiesHeld.of(store, clock); // what is wrong with its rules is told before anything changes
            parties.begin();
            var work = ImportWork.keeping(store, clock, leave);
            for (var files : given) {
                work.take(files);
            }
            var outcomes = work.switched();
            parties.follow(work.toCome());
            return outcomes;
        } catch (IOException failed) {
            makeRoom(failed);
            throw failed;
        }
    }

    /** What was written before a disk was full must not keep it so. */
    private void makeRoom(IOException failed) {
        try {
            store.folder().clean();
        } catch (IOException stays) {
            failed.addSuppressed(stays);
        }
    }
}
