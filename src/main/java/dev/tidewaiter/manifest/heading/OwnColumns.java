package dev.tidewaiter.manifest.heading;

import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The columns that a rulebook declares for itself, whatever fields its manifests have besides: the name under which rules ask for
 * one, and the headings that it stands under. Thread-safe.
 */
public final class OwnColumns {

    private static final String LIST = "manifest/own-columns.tsv";

    private final Map<String, String> byKey = new HashMap<>();

    private OwnColumns(WordLists lists) {
        if (!lists.has(LIST)) {
            return; // a rulebook of before there was such a list
        }
        for (var row : lists.list(LIST).rows(2)) {
            for (var heading : row.words(1)) {
                add(heading, row);
            }
        }
    }

    private void add(String heading, WordRow row) {
        var key = HeadingKey.of(heading);
        if (key.isEmpty()) {
            throw row.wrong("\"" + heading + "\" has no letter and no digit and is no heading");
        }
        var other = byKey.putIfAbsent(key, row.cell(0));
        if (other != null && !other.equals(row.cell(0))) {
            throw row.wrong("the heading \"" + heading + "\" is that of the column \"" + other
                    + "\" already; a heading belongs to one column");
        }
    }

    /**
     * Reads them from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row of it makes no sense
     */
    public static OwnColumns of(WordLists lists) {
        return new OwnColumns(lists);
    }

    /** The name of the column under a heading; null when it is none of these. */
    public @Nullable String under(String heading) {
        return byKey.isEmpty() || heading.isEmpty() ? null : byKey.get(HeadingKey.of(heading));
    }
}
