package dev.tidewaiter.wordlist;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A word that is written as a pattern for a search, where words are looked for as they stand: nobody writes it, so it finds nothing. */
public final class SearchPattern {

    /** Any sign or any of some, a letter that may be missing, a backslash. A sign before the first letter is a spelling of these lists. */
    private static final Pattern SIGNS = Pattern.compile("\\.[*+]|[\\[\\]{}\\\\]|\\p{L}[?*]\\p{L}");

    private SearchPattern() {}

    /** What is wrong with a word; null when nothing is. */
    public static @Nullable String complaint(String word) {
        return SIGNS.matcher(word).find() || opened(word) != 0
                ? "\"" + word
                        + "\" is written as a search pattern, which nothing reads as one; write each word out, with a bar between"
                : null;
    }

    /** How many round brackets stay open; a bar that parts words inside of one leaves half of it to each. */
    private static int opened(String word) {
        return (int) (word.chars().filter(c -> c == '(').count()
                - word.chars().filter(c -> c == ')').count());
    }
}
