package dev.tidewaiter.designation.snapshot;

import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.ListTitles;
import dev.tidewaiter.wording.Wording;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One import, whose caller has the lock: what is kept meanwhile, and what comes into force at its end. Or a look at what one would do. */
final class ImportWork {

    private final SnapshotStore store;
    private final Clock clock;
    private final ImportLeave leave;
    private final Doubts doubts;
    private final LocalDate today;
    private final EditionWriter writer;
    private final Taking taking;
    private final Map<String, KeptEdition> before = new LinkedHashMap<>();

    /** The names of the editions in force that can no longer be read, by list. */
    private final Map<String, String> lost;

    private final Map<String, KeptEdition> inForce;

    /** The edition that each new one took the place of, be it one of the same import. */
    private final Map<String, KeptEdition> followed = new HashMap<>();

    private final Map<String, ListSnapshot> toCome = new HashMap<>();

    /** What saves whoever asks the work of comparing two editions. */
    private final Map<KeptChanges, ListChanges> toKeep = new LinkedHashMap<>();

    private final Map<String, Refused> refused;
    private final List<ImportedList> outcomes = new ArrayList<>();

    /** What becomes of an edition that is accepted. */
    private interface Taking {
        KeptEdition take(KeptEdition edition, ReadList read) throws IOException;
    }

    private ImportWork(SnapshotStore store, Clock clock, ImportLeave leave, boolean keeps) {
        this.store = store;
        this.clock = clock;
        this.leave = leave;
        this.doubts = new Doubts(store, leave, toCome);
        this.today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        this.writer = new EditionWriter(store, clock);
        this.taking = keeps ? writer::keep : (edition, read) -> edition;
        this.refused = new LinkedHashMap<>(store.refused());
        store.stillThere().forEach(edition -> before.put(edition.list(), edition));
        this.inForce = new LinkedHashMap<>(before);
        this.lost = store.lost();
    }

    /** One that keeps what it takes. */
    static ImportWork keeping(SnapshotStore store, Clock clock, ImportLeave leave) {
        return new ImportWork(store, clock, leave, true);
    }

    /** One that only looks at what would come of it; whoever has it needs no lock. */
    static ImportWork looking(SnapshotStore store, Clock clock, ImportLeave leave) {
        return new ImportWork(store, clock, leave, false);
    }

    /** Reads files and keeps the editions that are accepted. */
    void take(ListImport.Given given) throws IOException {
        var read = GivenFiles.read(given.fileOrFolder(), given.source(), store.reading(), leave.partial(), today);
        read.refused()
                .forEach((file, reason) -> refuse(given, given.expected(), file.toString(), Wording.inEnglish(reason)));
        var oldestFirst = read.lists().stream()
                .sorted(Comparator.comparing(
                        (ReadList one) -> one.list().published(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        if (isOther(given, read.lists())) {
            read.lists().forEach(one -> tellOther(given, one.list()));
            return;
        }
        var changed = ListSnapshot.isAhead(given.changed(), today) ? null : given.changed();
        for (var one : oldestFirst) {
            if (!given.besides().contains(one.list().id())) {
                var believed = leave.force() ? one.believedOn(today) : one;
                take(given, believed.list().published() == null ? believed.dated(changed) : believed);
            }
        }
    }

    /** Whether only other lists came where one list was asked for; nobody asked for those, which may be older than the ones in force. */
    private boolean isOther(ListImport.Given given, List<ReadList> read) {
        boolean isList = ListTitles.isList(given.expected()) || before.containsKey(given.expected());
        return isList && read.stream().noneMatch(one -> one.list().id().equals(given.expected()));
    }

    private void tellOther(ListImport.Given given, ListSnapshot list) {
        outcomes.add(new ImportedList(
                given,
                list.id(),
                list.source(),
                Accepted.REFUSED,
                null,
                inForce.get(list.id()),
                Plausibility.other(list, given.expected())));
    }

    private void take(ListImport.Given given, ReadList read) throws IOException {
        var edition = writer.edition(read);
        var current = inForce.get(edition.list());
        if (current != null && current.name().equals(edition.name()) && isReadable(current)) {
            refused.remove(edition.list()); // the last try brought what is in force
            tell(given, edition, Accepted.KNOWN, ImportedList.NOTHING);
            return;
        }
        if (ListSnapshot.isAhead(edition.published(), today)) {
            refuse(
                    given,
                    edition.list(),
                    read.list().source(),
                    Plausibility.ahead(edition, read.list().source(), today));
            return;
        }
        var lostName = lost.get(edition.list());
        if (current == null && lostName != null && !leave.force() && !EditionWriter.isOf(lostName, edition.sha256())) {
            refuse(
                    given,
                    edition.list(),
                    read.list().source(),
                    Plausibility.lost(edition, read.list().source(), lostName));
            return;
        }
        boolean isSame = current != null && edition.tellsDayOf(current);
        if (current != null && !isSame && !leave.force()) {
            if (doubts.isAnotherPart(read.list(), current)) {
                refuse(given, edition.list(), read.list().source(), Plausibility.otherPart(read.list(), current));
                return;
            }
            if (Plausibility.isOlder(edition, current) && !ListSnapshot.isAhead(current.published(), today)) {
                tell(given, taking.take(edition, read), Accepted.HISTORY, Plausibility.older(edition, current));
                return;
            }
            var doubt = doubts.of(given, edition, read.list(), current);
            if (doubt != null) {
                refuse(given, edition.list(), read.list().source(), doubt);
                return;
            }
        }
        var kept = taking.take(edition, read);
        if (current != null && !isSame) {
            followed.put(kept.list(), current);
        }
        inForce.put(kept.list(), kept);
        toCome.put(kept.list(), read.list());
        refused.remove(kept.list());
        outcomes.add(new ImportedList(
                given,
                kept.list(),
                kept.source(),
                Accepted.IN_FORCE,
                kept,
                current,
                current == null ? ImportedList.NOTHING : Plausibility.shrunk(kept, current)));
    }

    /**
     * Whether an edition can be read yet; one whose files were lost or damaged is taken in again. What this import itself has taken in, as the
     * same list stands in two of the folders given, need not be read a second time.
     */
    private boolean isReadable(KeptEdition edition) {
        if (toCome.containsKey(edition.list())) {
            return true;
        }
        try {
            store.load(edition);
            return true;
        } catch (LostEdition lost) {
            return false;
        }
    }

    private void tell(ListImport.Given given, KeptEdition edition, Accepted accepted, Wording notice) {
        outcomes.add(new ImportedList(
                given, edition.list(), edition.source(), accepted, edition, before.get(edition.list()), notice));
    }

    private void refuse(ListImport.Given given, String list, String file, Wording reason) {
        @Nullable KeptEdition current = inForce.get(list);
        if (!list.isEmpty()) {
            refused.put(list, new Refused(clock.instant(), given.expected().isEmpty() ? file : given.source(), reason));
        }
        outcomes.add(new ImportedList(given, list, file, Accepted.REFUSED, null, current, reason));
    }

    /**
     * Notes how much an edition changes; in which entries is kept once it is in force. An edition before that can no longer be read is no
     * reason not to take in the next one.
     */
    private void noteChange(KeptEdition edition, ListSnapshot list) throws IOException {
        var old = followed.get(edition.list());
        if (old != null) {
            try {
                var changes = ListChanges.between(store.load(old).entries(), list.entries());
                ChangeNotes.write(store.folder(), edition, old, changes.extent());
                toKeep.put(store.entries().changes(old, edition), changes);
            } catch (LostEdition lost) {
                return;
            }
        }
    }

    /** What would become of everything, with how much would change in what comes into force. */
    List<ForeseenList> foreseen() {
        return outcomes.stream().map(this::foreseen).toList();
    }

    private ForeseenList foreseen(ImportedList outcome) {
        var next = toCome.get(outcome.list());
        var old = before.get(outcome.list());
        if (outcome.accepted() != Accepted.IN_FORCE || next == null || old == null) {
            return new ForeseenList(outcome, null);
        }
        try {
            var changes = ListChanges.between(store.load(old).entries(), next.entries());
            return new ForeseenList(outcome, changes.extent());
        } catch (LostEdition lost) {
            return new ForeseenList(outcome, null);
        }
    }

    /** Puts in force what was accepted, all in one step that is the last which can fail; gives what became of everything. */
    List<ImportedList> switched() throws IOException {
        for (var list : toCome.entrySet()) {
            var edition = inForce.get(list.getKey());
            if (edition != null) {
                store.entries().write(edition, list.getValue());
                noteChange(edition, list.getValue());
            }
        }
        if (!refused.equals(store.refused())) {
            RefusedLists.write(store.folder(), refused);
        }
        if (!toCome.isEmpty()) {
            // one that was lost stays named until another takes its place: a list does not leave in silence
            var names = new LinkedHashMap<>(store.folder().inForce());
            inForce.forEach((list, edition) -> names.put(list, edition.name()));
            store.folder().putInForce(names);
        }
        toKeep.forEach(ImportWork::keep);
        toCome.keySet().forEach(this::removeWhatItTookThePlaceOf);
        return List.copyOf(outcomes);
    }

    /** The lists that come into force, or have, by their ids. */
    Map<String, ListSnapshot> toCome() {
        return toCome;
    }

    /** The lists are in force by now: what only saves time is worked out again where it is not kept. */
    private static void keep(KeptChanges pair, ListChanges changes) {
        try {
            pair.write(changes);
        } catch (IOException notKept) {
            return;
        }
    }

    /** The lists are in force by now: what only takes room must not make it look as if they were not. */
    private void removeWhatItTookThePlaceOf(String list) {
        var old = before.get(list);
        var kept = inForce.get(list);
        try {
            if (old != null) {
                store.entries().remove(old, null);
                KeptChanges.remove(store.folder(), old);
            }
            if (kept != null) {
                store.folder().removeDamaged(kept);
            }
            if (old != null && kept != null && kept.tellsDayOf(old)) {
                store.folder().remove(old);
            }
        } catch (IOException stays) {
            return;
        }
    }
}
