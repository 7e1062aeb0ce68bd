package dev.tidewaiter.designation.codec;

import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.hash.Sha256;
import java.util.List;

/**
 * What tells the entries of some lists from all others: the hashes of those that a store has kept, and for the few that a rulebook brings
 * the hash of what a store would keep.
 */
public final class EntriesKey {

    /** More entries take longer to be hashed than what the hash would save. */
    private static final int FEW = 1_000;

    /** Of fewer entries everything is worked out faster than it is read from a file; what has a key is kept, however little it is. */
    private static final int MANY = 2_000;

    private EntriesKey() {}

    /** The same for the same entries in the same order, and never for others; empty where they are not worth it. */
    public static String of(List<ListSnapshot> lists) {
        int size = lists.stream().mapToInt(list -> list.entries().size()).sum();
        boolean isTold = lists.stream()
                .allMatch(
                        list -> !list.entriesHash().isEmpty() || list.entries().size() < FEW);
        if (size < MANY || !isTold) {
            return "";
        }
        var bytes = new SnapshotBytes();
        var all = new StringBuilder();
        for (var list : lists) {
            all.append(list.entriesHash().isEmpty() ? bytes.hash(list) : list.entriesHash())
                    .append('\n');
        }
        return Sha256.of(all.toString());
    }
}
