package dev.tidewaiter.designation.snapshot;

import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.ListStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Lists in a folder: every edition ever imported, and which of each list is in force. Whoever reads needs no lock: an edition is there
 * whole or not at all, and the switch is one renamed file.
 */
public final class SnapshotStore implements ListStore {

    private final StoreFolder folder;
    private final StoreReading reading;
    private final KeptEntries entries;

    public SnapshotStore(Path root, StoreReading reading) {
        this.folder = new StoreFolder(root.toAbsolutePath().normalize());
        this.reading = reading;
        this.entries = new KeptEntries(folder, reading);
    }

    StoreFolder folder() {
        return folder;
    }

    StoreReading reading() {
        return reading;
    }

    KeptEntries entries() {
        return entries;
    }

    /**
     * What changes when other editions come into force, and else never. A program that runs for long compares it.
     */
    public String state() {
        try {
            // whatever a damaged one holds, it is another state
            return Files.exists(folder.inForceFile())
                    ? new String(Files.readAllBytes(folder.inForceFile()), StandardCharsets.UTF_8)
                    : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The editions in force. */
    public List<KeptEdition> inForce() {
        try {
            var editions = new ArrayList<KeptEdition>();
            for (var entry : folder.inForce().entrySet()) {
                editions.add(edition(entry.getKey(), entry.getValue()));
            }
            return editions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The editions in force that are still there, for those who put others in their place. */
    public List<KeptEdition> stillThere() {
        try {
            var editions = new ArrayList<KeptEdition>();
            for (var entry : folder.inForce().entrySet()) {
                var edition = EditionNotes.read(folder.edition(entry.getKey(), entry.getValue()));
                if (edition != null) {
                    editions.add(edition);
                }
            }
            return editions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the editions in force that are no longer there or whose notes cannot be read, by list. */
    Map<String, String> lost() {
        try {
            var lost = folder.inForce();
            stillThere().forEach(edition -> lost.remove(edition.list()));
            return lost;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private KeptEdition edition(String list, String name) throws IOException {
        var edition = EditionNotes.read(folder.edition(list, name));
        if (edition == null) {
            throw new LostEdition(
                    "%s is in force in its edition %s, which %s no longer holds, or not whole. Import its files again, or another edition with --force."
                            .formatted(list, name, folder.list(list)));
        }
        return edition;
    }

    /** All editions by list, the oldest first. */
    public Map<String, List<KeptEdition>> editions() {
        try {
            return folder.editions();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The editions of one list, the oldest first. */
    List<KeptEdition> editions(String list) {
        try {
            return folder.editions(list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files that lie in the store's folder and were never taken in, so that nobody screens against them. */
    public List<Path> loose() {
        try {
            return folder.loose();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was refused last, by list; taken away when an edition of the list is accepted. */
    public Map<String, Refused> refused() {
        try {
            return RefusedLists.read(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was fetched last, by address. */
    public Map<String, FetchedFile> fetched() {
        try {
            return FetchedFiles.read(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes out a file that the store holds.
     *
     * @return false when it no longer does
     */
    public boolean copyReceived(String sha256, Path into) throws IOException {
        return new Received(folder).copy(sha256, into);
    }

    /** The editions in force, with their entries. */
    @Override
    public List<ListSnapshot> newest() {
        return new InForceReading(this).all();
    }

    /** Reads anew what in force was last read by another program or other words, so that its notes say what this one finds. */
    public void renewNotes() {
        new InForceReading(this).renew();
    }

    /** Something that saves work later. */
    interface Keeping {
        void keep() throws IOException;
    }

    /** Whether it is ours to write. */
    boolean isWritable() {
        return Files.isWritable(folder.root());
    }

    /** Keeps what had to be read anew, unless somebody is changing the store or it is not ours to write: then it is read anew again. */
    void whereFree(Keeping keeping) {
        if (!isWritable()) {
            return;
        }
        try (var lock = StoreLock.ifFree(folder)) {
            if (lock != null) {
                keeping.keep();
            }
        } catch (IOException notKept) {
            return; // a full disk stops nobody who only reads
        }
    }

    @Override
    public Optional<ListSnapshot> edition(String id, LocalDate day) {
        return editionOn(id, day).map(this::load);
    }

    @Override
    public Map<String, List<LocalDate>> days() {
        var days = new TreeMap<String, List<LocalDate>>();
        editions()
                .forEach((list, editions) -> days.put(
                        list, editions.stream().map(KeptEdition::day).distinct().toList()));
        return days;
    }

    /** Which edition of a list was the newest on a day; today the one in force, if none came since, be it one that was forced back. */
    public Optional<KeptEdition> editionOn(String list, LocalDate day) {
        var editions = editions(list);
        boolean now = !day.isBefore(LocalDate.now(ZoneOffset.UTC))
                && editions.stream().noneMatch(edition -> edition.cameOn().isAfter(day));
        var inForce = stillThere().stream()
                .filter(edition -> now)
                .filter(edition -> edition.list().equals(list))
                .findFirst();
        return inForce.or(() ->
                editions.stream().filter(edition -> !edition.day().isAfter(day)).reduce((older, newer) -> newer));
    }

    /** The edition of a list whose place another took, or that is held from before it; empty where that is the first. */
    public Optional<KeptEdition> before(KeptEdition edition) {
        try {
            return Optional.ofNullable(ChangeNotes.followed(folder, edition))
                    .or(() -> editions(edition.list()).stream()
                            .takeWhile(held -> !held.name().equals(edition.name()))
                            .reduce((older, newer) -> newer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether one is held from before another; of those of an earlier day no more are read than it takes to find one that is whole. */
    public boolean hasBefore(KeptEdition edition) {
        try {
            return ChangeNotes.followed(folder, edition) != null
                    || folder.holdsOlder(edition)
                    || before(edition).isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How much an edition changed against the one whose place it took; empty where that was not noted, or it took none's. */
    public Optional<ListChanges.Extent> extent(KeptEdition edition) {
        try {
            return Optional.ofNullable(ChangeNotes.read(folder, edition));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * An edition with its entries.
     *
     * @throws LostEdition if the store no longer holds it
     */
    public ListSnapshot load(KeptEdition edition) {
        return entries.load(edition);
    }

    /**
     * What changed from one edition of a list to another, which is read anew where it is not kept.
     *
     * @throws LostEdition if the store no longer holds one of them
     */
    public ListChanges changes(KeptEdition before, KeptEdition after) {
        var pair = entries.changes(before, after);
        var known = pair.read();
        if (known != null) {
            return known;
        }
        var changes = ListChanges.between(load(before).entries(), load(after).entries());
        whereFree(() -> pair.write(changes));
        return changes;
    }
}
