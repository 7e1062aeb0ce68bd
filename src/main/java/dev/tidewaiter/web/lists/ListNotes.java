package dev.tidewaiter.web.lists;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.party.ListedParty;
import dev.tidewaiter.designation.snapshot.FetchedFile;
import dev.tidewaiter.designation.snapshot.KeptEdition;
import dev.tidewaiter.designation.snapshot.LostEdition;
import dev.tidewaiter.designation.snapshot.PartiesLastSeen;
import dev.tidewaiter.designation.snapshot.SnapshotStore;
import dev.tidewaiter.wording.Wording;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is noted of lists where they are kept. A store that cannot be read leaves the page as it is without one. */
final class ListNotes {

    private static final Note NONE = new Note(null, null, null, null, false);

    private final @Nullable SnapshotStore store;
    private final @Nullable PartiesLastSeen parties;

    ListNotes(@Nullable SnapshotStore store) {
        this.store = store;
        this.parties = store == null ? null : new PartiesLastSeen(store);
    }

    /**
     * What is noted of a list.
     *
     * @param confirmed when its publisher last said that it is what he publishes; null when he was never asked
     * @param added     entries that came with this edition; null when that was not noted
     * @param removed   entries that went with it
     * @param altered   entries that say something else since
     * @param compared  whether an edition from before is held, from which its changes can be told one by one
     */
    public record Note(
            @Nullable Long confirmed,
            @Nullable Integer added,
            @Nullable Integer removed,
            @Nullable Integer altered,
            boolean compared) {}

    /**
     * A list that the last try did not bring up to date.
     *
     * @param list   its id
     * @param at     when that was
     * @param notice why, in a sentence
     */
    public record LastTry(String list, long at, Wording notice) {}

    /** What is noted of each of these lists, in their order. */
    List<Note> of(List<ListSnapshot> lists) {
        var kept = store;
        if (kept == null) {
            return lists.stream().map(list -> NONE).toList();
        }
        try {
            var inForce = kept.inForce();
            var fetched = kept.fetched().values();
            return lists.stream()
                    .map(list -> inForce.stream()
                            .filter(edition -> edition.list().equals(list.id())
                                    && edition.sha256().equals(list.sha256()))
                            .findFirst()
                            .map(edition -> note(kept, edition, fetched))
                            .orElse(NONE))
                    .toList();
        } catch (LostEdition | UncheckedIOException unreadable) {
            return lists.stream().map(list -> NONE).toList();
        }
    }

    private static Note note(SnapshotStore kept, KeptEdition edition, Collection<FetchedFile> fetched) {
        var confirmed = fetched.stream()
                .filter(file -> file.isOf(edition))
                .map(FetchedFile::at)
                .max(Comparator.naturalOrder())
                .map(Instant::toEpochMilli)
                .orElse(null);
        var change = kept.extent(edition).orElse(null);
        boolean compared = kept.hasBefore(edition);
        return change == null
                ? new Note(confirmed, null, null, null, compared)
                : new Note(confirmed, change.added(), change.removed(), change.changed(), compared);
    }

    /** The party of an entry, with all its entries; null where its id is not kept. */
    @Nullable
    ListedParty party(Designation entry, List<ListSnapshot> lists) {
        if (parties == null) {
            return null;
        }
        try {
            var ids = parties.ids();
            return ids == null ? null : ListedParty.of(entry, ids, lists);
        } catch (UncheckedIOException unreadable) {
            return null;
        }
    }

    List<LastTry> refused() {
        if (store == null) {
            return List.of();
        }
        try {
            return store.refused().entrySet().stream()
                    .map(one -> new LastTry(
                            one.getKey(),
                            one.getValue().at().toEpochMilli(),
                            one.getValue().notice()))
                    .toList();
        } catch (UncheckedIOException unreadable) {
            return List.of();
        }
    }
}
