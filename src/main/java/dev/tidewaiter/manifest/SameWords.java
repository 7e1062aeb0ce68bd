package dev.tidewaiter.manifest;

import java.text.Normalizer;
import java.util.Locale;

/** Tells whether two texts name the same by their words, in whatever case and with whatever marks between them. */
final class SameWords {

    private SameWords() {}

    /** Whether one says what the other does and no more than some words beside it, such as an address behind a name. */
    static boolean in(String one, String other) {
        var some = words(one);
        var others = words(other);
        return !some.isBlank() && !others.isBlank() && (some.contains(others) || others.contains(some));
    }

    /** Whether a text begins with all that another one says. */
    static boolean begin(String text, String with) {
        var first = words(with);
        return !first.isBlank() && words(text).startsWith(first);
    }

    private static String words(String text) {
        return " "
                + Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                        .strip()
                + " ";
    }
}
