package dev.tidewaiter.wordlist;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a citation from words that only hold its place. */
public final class Citation {

    /** Words of which alone a text that only holds a place consists, such as "see file" or "to be confirmed". */
    private static final Set<String> PLACEHOLDERS = Set.of(
            ("tbd tba tbc todo to do fixme xxx xx na none nil unknown pending be determined defined confirmed added"
                            + " verified checked law the this that our my and or of in on from see cf above below ditto same as"
                            + " before later here there ask check file files folder attached attachment email mail link url"
                            + " website internet web site page document documents doc text note notes memo source citation"
                            + " reference regulation regulations rule rules")
                    .split(" "));

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");

    private Citation() {}

    /** Whether a text names something that can be looked up. */
    public static boolean names(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .anyMatch(word -> !PLACEHOLDERS.contains(word.group()));
    }
}
