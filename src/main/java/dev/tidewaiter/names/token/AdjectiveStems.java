package dev.tidewaiter.names.token;

import java.util.ArrayList;
import java.util.List;

/** Of which words a Slavic adjective may be, by its stem: towns, makers, and itself as Latin letters name it. */
public final class AdjectiveStems {

    /** The end of a stem whose noun has a g there: Волжский is of Volga. */
    private static final String SOFTENED = "zh";

    /** Syllables that the adjective of a town may have more: Гродненский is of Grodno, Туапсинский of Tuapse. */
    private static final List<String> OF_TOWNS = List.of("en", "in", "an");

    private static final int SHORTEST_OF_TOWN = 4;

    /** How Latin letters end it, whatever its case: Зелинского is Zelinsky's. */
    private static final List<String> LATIN_ENDINGS = List.of("sky", "skiy", "skii", "ski", "skij", "skyi");

    private AdjectiveStems() {}

    /** Whether the adjective of a stem is one of a noun. */
    static boolean isOf(String stem, String noun) {
        for (var ofNoun : ofNouns(stem)) {
            int longer = noun.length() - ofNoun.length();
            if (longer >= 0 && longer <= 2 && noun.startsWith(ofNoun)) {
                return true;
            }
        }
        return noun.startsWith(stem) && LATIN_ENDINGS.contains(noun.substring(stem.length()));
    }

    /** The stems of the nouns of which it may be: its own, the one that it softens, and the one to which it adds a syllable. */
    public static List<String> ofNouns(String stem) {
        var stems = new ArrayList<String>(2);
        stems.add(stem);
        if (stem.endsWith(SOFTENED)) {
            stems.add(stem.substring(0, stem.length() - SOFTENED.length()) + "g");
        }
        for (var syllable : OF_TOWNS) {
            int length = stem.length() - syllable.length();
            if (length >= SHORTEST_OF_TOWN && stem.endsWith(syllable)) {
                stems.add(stem.substring(0, length));
            }
        }
        return stems;
    }

    /** The adjective in the spellings of Latin letters. */
    public static List<String> inLatin(String stem) {
        return LATIN_ENDINGS.stream().map(stem::concat).toList();
    }
}
