package dev.tidewaiter.designation.lists;

import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Lists that were read at the start of a run and stay as they are: the rulebook's own table, or files that somebody gave. */
public final class HeldSnapshots implements ListStore {

    private static final Comparator<ListSnapshot> BY_DAY =
            Comparator.comparing(ListSnapshot::published, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final List<ListSnapshot> snapshots;

    private HeldSnapshots(List<ListSnapshot> snapshots) {
        this.snapshots = List.copyOf(snapshots);
    }

    /** The designated parties that a rulebook brings in its own table. */
    public static HeldSnapshots embedded(List<ListSnapshot> own) {
        return new HeldSnapshots(own);
    }

    /**
     * The lists in some files and folders.
     *
     * @param words           the words of the rules, by which they are read
     * @param wholeShare      the part of its known entries, 0 to 1, that a list must at least have to be the whole one
     * @throws UnreadableList if one of them cannot be used; the message says which and what to do
     * @throws IOException    if one of them cannot be opened
     */
    public static HeldSnapshots of(List<Path> filesAndFolders, WordLists words, double wholeShare)
            throws UnreadableList, IOException {
        var snapshots = new ArrayList<ListSnapshot>();
        for (var path : filesAndFolders) {
            snapshots.addAll(ListFiles.read(path, words, wholeShare));
        }
        return new HeldSnapshots(snapshots);
    }

    /** All of them: who gives two files of one list wants both. */
    @Override
    public List<ListSnapshot> newest() {
        return snapshots;
    }

    @Override
    public Optional<ListSnapshot> edition(String id, LocalDate day) {
        return snapshots.stream()
                .filter(list -> list.id().equals(id))
                .filter(list -> list.published() == null || !list.published().isAfter(day))
                .max(BY_DAY);
    }
}
