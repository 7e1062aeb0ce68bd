package dev.tidewaiter.designation.lists;

import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many entries lists had on days of which that is known, from {@code known-sizes.tsv}, so that a part is told from a whole.
 * Lists also shrink; one that lost more than a share of its entries since the day known before is taken for a part.
 */
public final class KnownSizes {

    private final Map<String, NavigableMap<LocalDate, Integer>> sizes = new HashMap<>();
    private final double share;

    private KnownSizes(double share) {
        this.share = share;
    }

    /**
     * Reads the sizes from their list.
     *
     * @param share the part of its known entries, 0 to 1, that a list must at least have to be the whole one
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    public static KnownSizes of(WordLists words, double share) {
        var known = new KnownSizes(share);
        for (var row : words.list("designation/known-sizes.tsv").rows(4)) {
            known.add(row);
        }
        return known;
    }

    private void add(WordRow row) {
        try {
            sizes.computeIfAbsent(row.cell("list"), list -> new TreeMap<>())
                    .put(LocalDate.parse(row.cell("day")), Integer.parseInt(row.cell("entries")));
        } catch (DateTimeException | NumberFormatException e) {
            throw row.wrong("tells no day as 2024-05-03, or no number of entries");
        }
    }

    /**
     * Whether so many entries may be all of a list.
     *
     * @param day when it was published; null when unknown, which is held for the newest
     * @return false also when nothing is known of the list's size
     */
    public boolean mayBeAll(String list, @Nullable LocalDate day, int entries) {
        var ofList = sizes.get(list);
        if (ofList == null) {
            return false;
        }
        var known = day == null ? ofList.lastEntry() : ofList.floorEntry(day);
        return entries >= share * (known == null ? ofList.firstEntry() : known).getValue();
    }

    /** Whether so few entries were never all of a list, on no day known; true also when nothing is known of its size. */
    public boolean isShorterThanEver(String list, int entries) {
        return sizes.getOrDefault(list, Collections.emptyNavigableMap()).values().stream()
                .noneMatch(known -> entries >= share * known);
    }

    /** Whether a list is known to have been longer than these entries; false when nothing is known of it. */
    public boolean isTooFew(String list, @Nullable LocalDate day, int entries) {
        return sizes.containsKey(list) && !mayBeAll(list, day, entries);
    }
}
