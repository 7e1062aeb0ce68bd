package dev.tidewaiter.cli.lists;

import dev.tidewaiter.designation.snapshot.FetchedFile;
import dev.tidewaiter.designation.snapshot.KeptEdition;
import dev.tidewaiter.designation.snapshot.ListChanges;
import dev.tidewaiter.designation.snapshot.Refused;
import dev.tidewaiter.designation.snapshot.SnapshotStore;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a list stands.
 *
 * @param edition the edition in force
 * @param before  the edition before it; null when there is none
 * @param change        how much changed since then; null when that was not noted
 * @param refused a newer file that was not accepted; null when there is none
 * @param ageDays       how old the edition is; null when its date is unknown
 * @param confirmedDays how long ago its publisher last said that it is what he publishes; null when he was never asked
 * @param listAge       days after which it is stale, the parameter {@code list-age}; NaN where that is switched off
 */
record ListStatus(
        KeptEdition edition,
        @Nullable KeptEdition before,
        ListChanges.@Nullable Extent change,
        @Nullable Refused refused,
        @Nullable Long ageDays,
        @Nullable Long confirmedDays,
        double listAge) {

    static List<ListStatus> of(SnapshotStore store, LocalDate today, double listAge) {
        var editions = store.editions();
        var refused = store.refused();
        var fetched = store.fetched().values();
        return store.inForce().stream()
                .map(edition -> new ListStatus(
                        edition,
                        before(edition, editions.getOrDefault(edition.list(), List.of())),
                        store.extent(edition).orElse(null),
                        refused.get(edition.list()),
                        edition.published() == null ? null : ChronoUnit.DAYS.between(edition.published(), today),
                        confirmed(edition, fetched, today),
                        listAge))
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

    /** Whether results say that it is too old, also where its publisher has confirmed it since. */
    boolean isOld() {
        return !Double.isNaN(listAge) && (ageDays == null || ageDays > listAge);
    }

    /** Whether it is old, and nobody knows whether there is a newer one. */
    boolean isStale() {
        return isOld() && (confirmedDays == null || confirmedDays > listAge);
    }

    private static @Nullable Long confirmed(KeptEdition edition, Collection<FetchedFile> fetched, LocalDate today) {
        return fetched.stream()
                .filter(file -> file.isOf(edition))
                .map(file -> ChronoUnit.DAYS.between(LocalDate.ofInstant(file.at(), ZoneId.systemDefault()), today))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
