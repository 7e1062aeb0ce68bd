package dev.tidewaiter.designation.mention;

import java.util.regex.Pattern;

/** French and Italian words that lose their vowel before a name and stick to it: "Usine d'Ijevsk", "Stabilimento dell'Izhevsk". */
final class ElidedWords {

    private static final Pattern ELIDED =
            Pattern.compile("(?<![\\p{L}\\d])(?:d|l|de l|dell|all|nell)['’](?=\\p{L})", Pattern.CASE_INSENSITIVE);

    private ElidedWords() {}

    /** A name without such words; empty when it has none. Names of people such as D'Angelo are also read as they stand. */
    static String without(String name) {
        if (name.indexOf('\'') < 0 && name.indexOf('’') < 0) {
            return "";
        }
        var without = ELIDED.matcher(name).replaceAll("");
        return without.equals(name) ? "" : without;
    }
}
