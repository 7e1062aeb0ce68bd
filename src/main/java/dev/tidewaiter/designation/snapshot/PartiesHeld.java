package dev.tidewaiter.designation.snapshot;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.party.EntryKey;
import dev.tidewaiter.designation.party.LinkageRule;
import dev.tidewaiter.designation.party.PartyClusters;
import dev.tidewaiter.designation.party.PartyIds;
import dev.tidewaiter.hash.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The ids of the parties of a store's lists. They are worked out when other editions come into force, and kept; a run neither reads nor
 * writes them. Where that did not happen, as the program was killed or the disk full, whoever asks next works them out.
 */
public final class PartiesHeld {

    private final SnapshotStore store;
    private final Clock clock;
    private final LinkageRule rule;

    private PartiesHeld(SnapshotStore store, Clock clock, LinkageRule rule) {
        this.store = store;
        this.clock = clock;
        this.rule = rule;
    }

    /** Those of a store, by its rules. */
    public static PartiesHeld of(SnapshotStore store, Clock clock) {
        return new PartiesHeld(store, clock, store.reading().oneParty().get());
    }

    /** The ids of a file; null where they are of other lists than those in force. */
    static @Nullable PartyIds ofNow(PartiesFile file, SnapshotStore store) {
        return file.state().equals(state(store)) ? file.ids() : null;
    }

    /** The ids of the parties of the lists in force, worked out where they are not kept. That they were given anew is told once. */
    public PartyIds ids() {
        try {
            var file = file(store);
            var now = file != null && file.state().equals(state(store)) ? file : next(file, Map.of());
            if (!now.equals(file) || !now.ids().notice().isEmpty()) {
                store.whereFree(
                        () -> write(new PartiesFile(now.state(), now.ids().noting(""))));
            }
            return now.ids();
        } catch (IOException unreadable) {
            return next(null, Map.of()).ids(); // an entry is shown all the same
        }
    }

    /**
     * The same with the entries that no store holds, those of a rulebook, among the parties that they are; nothing of that is kept.
     *
     * @param shown all entries that are shown
     */
    public PartyIds idsWith(List<Designation> shown) {
        var ids = store.inForce().isEmpty() ? PartyIds.NONE : ids();
        Predicate<EntryKey> isNew = entry -> ids.of(entry).isEmpty();
        boolean allHeld = shown.stream().map(EntryKey::of).noneMatch(isNew);
        return allHeld ? ids : ids.after(PartyClusters.around(shown, isNew, rule), clock.instant());
    }

    /** Before the first list comes into force: from now on a file that is not there was lost. */
    void begin() throws IOException {
        var file = store.folder().partiesFile();
        if (!Files.exists(file) && store.folder().inForce().isEmpty()) {
            store.folder().replace(file, new PartiesFile("none", PartyIds.NONE).bytes());
        }
    }

    /**
     * Works out the ids anew once other editions are in force. The lists are so already: what cannot be kept is worked out by the next who
     * asks, and must not make it look as if they were not.
     *
     * @param read lists that need not be read again, by their ids
     */
    void follow(Map<String, ListSnapshot> read) {
        if (read.isEmpty()) {
            return;
        }
        try {
            write(next(file(store), read));
        } catch (IOException | UncheckedIOException notKept) {
            return;
        }
    }

    private void write(PartiesFile next) throws IOException {
        if (next.state().equals(state(store))) { // whoever changed it meanwhile has worked them out
            store.folder().replace(store.folder().partiesFile(), next.bytes());
        }
    }

    private PartiesFile next(@Nullable PartiesFile file, Map<String, ListSnapshot> read) {
        var state = state(store);
        var before = file != null ? file.ids() : PartyIds.NONE.noting(notice());
        return new PartiesFile(state, before.after(PartyClusters.of(entries(read), rule), clock.instant()));
    }

    /** Of a list whose edition in force was lost, the entries keep the ids that they have. */
    private List<Designation> entries(Map<String, ListSnapshot> read) {
        var entries = new ArrayList<Designation>();
        for (var edition : store.stillThere()) {
            try {
                var list = read.get(edition.list());
                entries.addAll((list != null ? list : store.load(edition)).entries());
            } catch (LostEdition lost) {
                // told by whoever asks for the list
            }
        }
        return entries;
    }

    private static @Nullable PartiesFile file(SnapshotStore store) throws IOException {
        var file = store.folder().partiesFile();
        return Files.exists(file) ? PartiesFile.read(file) : null;
    }

    private static String state(SnapshotStore store) {
        return Sha256.of(store.state());
    }

    /** What to say of ids that have none before them. */
    private String notice() {
        var file = store.folder().partiesFile();
        return ("The ids of parties were given anew on %s, because %s was %s. If ids were given before, who was one party with whom is"
                        + " not known, and such an id may lead to nobody.")
                .formatted(LocalDate.now(clock), file, Files.exists(file) ? "damaged" : "not there");
    }
}
