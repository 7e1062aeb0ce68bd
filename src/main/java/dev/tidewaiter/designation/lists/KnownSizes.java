package dev.tidewaiter.designation.lists;

import dev.tidewaiter.wordlist.WordLists;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How many entries lists had on days of which that is known, from {@code known-sizes.tsv}, so that a part is told from a whole. */
final class KnownSizes {

    /** Lists also shrink; one that lost more than this of its entries since the day known before is taken for a part. */
    private static final double SHARE = 0.9;

    private static final Map<String, NavigableMap<LocalDate, Integer>> SIZES = read();

    private KnownSizes() {}

    /**
     * Whether so many entries may be all of a list.
     *
     * @param day when it was published; null when unknown, which is held for the newest
     * @return false also when nothing is known of the list's size
     */
    static boolean mayBeAll(String list, @Nullable LocalDate day, int entries) {
        var sizes = SIZES.get(list);
        if (sizes == null) {
            return false;
        }
        var known = day == null ? sizes.lastEntry() : sizes.floorEntry(day);
        return entries >= SHARE * (known == null ? sizes.firstEntry() : known).getValue();
    }

    /** Whether a list is known to have been longer than these entries; false when nothing is known of it. */
    static boolean isTooFew(String list, @Nullable LocalDate day, int entries) {
        return SIZES.containsKey(list) && !mayBeAll(list, day, entries);
    }

    private static Map<String, NavigableMap<LocalDate, Integer>> read() {
        var sizes = new HashMap<String, NavigableMap<LocalDate, Integer>>();
        for (var row :
                WordLists.beside(KnownSizes.class).list("known-sizes.tsv").rows(4)) {
            sizes.computeIfAbsent(row.cell("list"), list -> new TreeMap<>())
                    .put(LocalDate.parse(row.cell("day")), Integer.parseInt(row.cell("entries")));
        }
        return sizes;
    }
}
