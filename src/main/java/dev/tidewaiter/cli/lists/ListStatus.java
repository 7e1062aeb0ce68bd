package dev.tidewaiter.cli.lists;

import dev.tidewaiter.designation.snapshot.KeptEdition;
import dev.tidewaiter.designation.snapshot.Refused;
import dev.tidewaiter.designation.snapshot.SnapshotStore;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a list stands.
 *
 * @param edition the edition in force
 * @param before  the edition before it; null when there is none
 * @param refused a newer file that was not accepted; null when there is none
 * @param ageDays how old the edition is; null when its date is unknown
 */
record ListStatus(
        KeptEdition edition,
        @Nullable KeptEdition before,
        @Nullable Refused refused,
        @Nullable Long ageDays) {

    /** Most lists change every week or two; one that is older than this is most likely not fetched any more. */
    static final long STALE_DAYS = 14;

    static List<ListStatus> of(SnapshotStore store, LocalDate today) {
        var editions = store.editions();
        var refused = store.refused();
        return store.inForce().stream()
                .map(edition -> new ListStatus(
                        edition,
                        before(edition, editions.getOrDefault(edition.list(), List.of())),
                        refused.get(edition.list()),
                        edition.published() == null ? null : ChronoUnit.DAYS.between(edition.published(), today)))
                .sorted((one, other) ->
                        one.edition().list().compareTo(other.edition().list()))
                .toList();
    }

    private static @Nullable KeptEdition before(KeptEdition edition, List<KeptEdition> all) {
        KeptEdition before = null;
        for (var one : all) {
            if (one.name().equals(edition.name())) {
                return before;
            }
            before = one;
        }
        return before;
    }

    boolean isStale() {
        return ageDays == null || ageDays > STALE_DAYS;
    }
}
