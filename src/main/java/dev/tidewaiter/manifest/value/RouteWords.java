package dev.tidewaiter.manifest.value;

import dev.tidewaiter.wordlist.WordKinds;
import dev.tidewaiter.wordlist.WordLists;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words of a text that tells both ends of the way, by {@code manifest/route-words.tsv}. Thread-safe. */
public final class RouteWords {

    /** Longer than any text that tells a way; it bounds the time that a hostile cell takes. */
    private static final int LONGEST = 300;

    /** Likewise the most letters of one end of it, behind the first. */
    private static final String END = "\\p{L}[^\\n]{1,60}?";

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    private final Pattern route;

    /**
     * A way that is told.
     *
     * @param from where it begins
     * @param to   where it ends
     * @param mode how the goods go, with the word before it, such as "BY SEA"; null where that is not told
     */
    public record Route(String from, String to, @Nullable String mode) {}

    private RouteWords(WordKinds words) {
        route = Pattern.compile(
                "(?:" + words.anyOf("ahead") + " )?" + words.anyOf("from") + ":?\\s+(?<from>\\p{L}.{1,60}?)\\s+"
                        + words.anyOf("to") + ":?\\s+(?<to>" + END + ")(?:\\s+" + words.anyOf("via") + "\\s[^\\n]*?)?"
                        + "(?:\\s+(?<mode>" + words.anyOf("by") + "\\s.*)|\\s*\\n.*)?",
                FLAGS);
    }

    /**
     * Reads the words from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when the list is missing or a row of it makes no sense
     */
    public static RouteWords of(WordLists lists) {
        return new RouteWords(WordKinds.of(lists.list("manifest/route-words.tsv"), "ahead", "from", "to", "via", "by"));
    }

    /** The way that a text tells and nothing else; null when it tells none. */
    public @Nullable Route in(String text) {
        var told = text.length() > LONGEST ? null : route.matcher(text.strip());
        return told == null || !told.matches()
                ? null
                : new Route(told.group("from"), told.group("to"), told.group("mode"));
    }
}
