package dev.tidewaiter.designation.lists;

import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
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
        return entries >= share * on(ofList, day).getValue();
    }

    private static Map.Entry<LocalDate, Integer> on(NavigableMap<LocalDate, Integer> ofList, @Nullable LocalDate day) {
        var known = day == null ? ofList.lastEntry() : ofList.floorEntry(day);
        return known == null ? ofList.firstEntry() : known;
    }

    /**
     * How many entries a list had on a day.
     *
     * @param day     the day of which that is known
     * @param entries how many
     */
    public record Known(LocalDate day, int entries) {}

    /** Whether anything is known of a list's size. */
    public boolean isKnown(String list) {
        return sizes.containsKey(list);
    }

    /**
     * What a list is held against that was published on a day.
     *
     * @param list one of which something is known
     * @param day  null when unknown, which is held for the newest
     */
    public Known expected(String list, @Nullable LocalDate day) {
        var known = on(sizes.getOrDefault(list, Collections.emptyNavigableMap()), day);
        return new Known(known.getKey(), known.getValue());
    }

    /** The day on which all of a list had a number of entries most like this one; null when it never had so few. */
    public @Nullable Known nearest(String list, int entries) {
        return sizes.getOrDefault(list, Collections.emptyNavigableMap()).entrySet().stream()
                .filter(known -> entries >= share * known.getValue())
                .min(Comparator.comparingInt(known -> Math.abs(entries - known.getValue())))
                .map(known -> new Known(known.getKey(), known.getValue()))
                .orElse(null);
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
