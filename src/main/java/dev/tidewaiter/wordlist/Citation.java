package dev.tidewaiter.wordlist;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a citation from words that only hold its place. */
public final class Citation {

    private static final Set<String> PLACEHOLDERS = Set.of(
            "tbd",
            "tba",
            "tbc",
            "todo",
            "to do",
            "fixme",
            "xxx",
            "xx",
            "n/a",
            "na",
            "none",
            "nil",
            "unknown",
            "pending",
            "to be determined",
            "to be defined",
            "to be confirmed",
            "to be added",
            "law",
            "the law",
            "see above",
            "ditto");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");

    private Citation() {}

    /** Whether a text names something that can be looked up. */
    public static boolean names(String text) {
        var plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("[.?!]+$", "");
        return WORD.matcher(plain).find() && !PLACEHOLDERS.contains(plain);
    }
}
