package dev.tidewaiter.designation.lists;

import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordList;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.time.Duration;

/**
 * How lists are looked after, from {@code list-limits.tsv}.
 *
 * @param partOfList a newer edition with fewer than this part of an older one's entries, 0 to 1, is a part of the list
 * @param strays     the part of the entries that have aliases or addresses, 0 to 1, that a main file may lack by its publisher's slip
 * @param staleAfter days after which a list is called stale
 * @param largest    bytes that a file may have
 * @param connect    how long a server may take to answer a call
 * @param silence    how long it may then say nothing
 * @param download   how long a file may take in all
 * @param redirects  how often it may send elsewhere
 * @param tries      how often a file is asked for that breaks off
 */
public record ListLimits(
        double partOfList,
        double strays,
        int staleAfter,
        long largest,
        Duration connect,
        Duration silence,
        Duration download,
        int redirects,
        int tries) {

    private static final double PERCENT = 100;
    private static final int MIB = 1 << 20;

    /**
     * Reads them from the words of some rules.
     *
     * @throws InvalidWordList when one is missing or no number
     */
    public static ListLimits of(WordLists words) {
        var list = words.list("designation/list-limits.tsv");
        return new ListLimits(
                value(list, "part-of-list") / PERCENT,
                value(list, "strays") / PERCENT,
                value(list, "stale-after"),
                (long) value(list, "largest-file") * MIB,
                Duration.ofSeconds(value(list, "connect-within")),
                Duration.ofSeconds(value(list, "silence")),
                Duration.ofSeconds(value(list, "download-within")),
                value(list, "redirects"),
                value(list, "tries"));
    }

    private static int value(WordList list, String limit) {
        for (var row : list.rows(4)) {
            if (row.cell("limit").equals(limit)) {
                return number(row);
            }
        }
        throw new InvalidWordList(list.problem(0, "lacks the limit " + limit));
    }

    private static int number(WordRow row) {
        try {
            int value = Integer.parseInt(row.cell("value"));
            if (value > 0) {
                return value;
            }
        } catch (NumberFormatException none) {
            // told below
        }
        throw row.wrong("\"" + row.cell("value") + "\" is no whole number above 0");
    }

    /** The same with less patience or more, and another size. */
    public ListLimits with(Duration patience, long largestFile) {
        return new ListLimits(
                partOfList, strays, staleAfter, largestFile, patience, patience, download, redirects, tries);
    }
}
