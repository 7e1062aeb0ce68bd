package dev.tidewaiter.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Abbreviations that may stand for one of several words of trade, such as Eng. for engine or engineering. */
final class Abbreviations {

    private static final int LONGEST = 7;
    private static final Map<String, List<String>> MEANINGS = new HashMap<>(64);

    static {
        for (var line : LanguageFile.vocabulary("abbreviations.txt")) {
            MEANINGS.put(line.heading(), List.copyOf(line.variants()));
        }
    }

    private Abbreviations() {}

    /** What a word may mean when it is an abbreviation; nothing for all others. */
    static List<String> meanings(Word word) {
        return word.folded().length() > LONGEST ? List.of() : MEANINGS.getOrDefault(word.folded(), List.of());
    }

    /** Whether one of two words may be short for the other. */
    static boolean mayAgree(Word a, Word b) {
        return (!b.meaning().isEmpty() && meanings(a).contains(b.meaning()))
                || (!a.meaning().isEmpty() && meanings(b).contains(a.meaning()));
    }
}
