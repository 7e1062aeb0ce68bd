package dev.tidewaiter.designation.lists;

import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordLimits;
import dev.tidewaiter.wordlist.WordLists;
import java.time.Duration;

/**
 * How lists are looked after, from {@code list-limits.tsv}.
 *
 * @param partOfList a newer edition with fewer than this part of an older one's entries, 0 to 1, is a part of the list
 * @param strays     the part of the entries that have aliases or addresses, 0 to 1, that a main file may lack by its publisher's slip
 * @param programmesThatTell the part of the entries, 0 to 1, that must tell by their programmes of which of OFAC's lists a file is, where
 *                   the file's name says another
 * @param entriesThatTell entries whose programmes outvote the name of their file, where no programme speaks for it
 * @param weakAcronym letters of a firm's one-word alias up to which OFAC calls it weak, for lists that pass its aliases on without saying so
 * @param withoutAddresses entries that may lack an address where each has one
 * @param laterThanAliases entries that may come behind the last that has an alias
 * @param leastOfPart the part of its entries, 0 to 1, of which a main file must at least find as many aliases, and addresses, beside it
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
        double programmesThatTell,
        int entriesThatTell,
        int weakAcronym,
        int withoutAddresses,
        int laterThanAliases,
        double leastOfPart,
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
        var limits = new WordLimits(
                words.list("parameters/list-limits.tsv"),
                "part-of-list",
                "strays",
                "programmes-that-tell",
                "entries-that-tell",
                "weak-acronym",
                "without-addresses",
                "later-than-aliases",
                "least-of-part",
                "largest-file",
                "connect-within",
                "silence",
                "download-within",
                "redirects",
                "tries");
        return new ListLimits(
                limits.value("part-of-list", 1, 100) / PERCENT,
                limits.value("strays", 1, 100) / PERCENT,
                limits.value("programmes-that-tell", 1, 100) / PERCENT,
                limits.value("entries-that-tell"),
                limits.value("weak-acronym"),
                limits.value("without-addresses"),
                limits.value("later-than-aliases"),
                limits.value("least-of-part", 1, 100) / PERCENT,
                (long) limits.value("largest-file") * MIB,
                Duration.ofSeconds(limits.value("connect-within")),
                Duration.ofSeconds(limits.value("silence")),
                Duration.ofSeconds(limits.value("download-within")),
                limits.value("redirects"),
                limits.value("tries"));
    }

    /** The same with less patience or more, and another size. */
    public ListLimits with(Duration patience, long largestFile) {
        return new ListLimits(
                partOfList,
                strays,
                programmesThatTell,
                entriesThatTell,
                weakAcronym,
                withoutAddresses,
                laterThanAliases,
                leastOfPart,
                largestFile,
                patience,
                patience,
                download,
                redirects,
                tries);
    }
}
