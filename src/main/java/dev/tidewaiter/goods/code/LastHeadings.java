package dev.tidewaiter.goods.code;

import dev.tidewaiter.wordlist.WordList;
import dev.tidewaiter.wordlist.WordLists;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds a customs code under a heading that no edition of the Harmonized System has had: no goods are declared under it, and a row that
 * names it is silent for ever. The list is read from the program's own copy, under every rulebook.
 */
public final class LastHeadings {

    /** The list of the last heading of each chapter. */
    public static final String LIST = "goods/last-headings.tsv";

    private static final Map<String, String> BY_CHAPTER =
            read(WordLists.bundled().list(LIST));

    private LastHeadings() {}

    private static Map<String, String> read(WordList list) {
        var last = new HashMap<String, String>(128);
        for (var row : list.rows(2)) {
            last.put(row.cell(0), row.cell(1));
        }
        return Map.copyOf(last);
    }

    /** What is wrong with the heading of a code that is in some chapter; null when nothing is, or when the code is a chapter alone. */
    public static @Nullable String complaint(String code) {
        if (code.length() < 4) {
            return null;
        }
        var chapter = code.substring(0, 2);
        var heading = code.substring(0, 4);
        var last = BY_CHAPTER.get(chapter);
        return last == null || (heading.compareTo(chapter + "00") > 0 && heading.compareTo(last) <= 0)
                ? null
                : "\"" + code
                        + "\" is under no heading of a tariff: those of chapter %s are %s01 to %s; correct the code"
                                .formatted(chapter, chapter, last);
    }
}
