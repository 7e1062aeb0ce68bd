package dev.tidewaiter.goods.phrase;

import java.util.Set;

/**
 * Where a language puts the main noun of two that stand side by side: in front in {@code moteur de drone} and {@code двигатель БПЛА},
 * at the end in {@code drone engine} and {@code 无人机发动机}. Grammar, about which an officer has nothing to decide (ADR 9); the languages are
 * those of our word lists in which the genitive follows its noun (World Atlas of Language Structures, feature 86A).
 */
final class WordOrder {

    private static final Set<String> MAIN_NOUN_FIRST = Set.of(
            "ar", "bg", "cs", "el", "es", "fa", "fr", "he", "hr", "id", "it", "pl", "pt", "ro", "ru", "sk", "sl", "sq",
            "be", "ms", "tg", "mk", "ca", "sr", "th", "uk", "vi");

    private WordOrder() {}

    /** Whether words of a language of two letters put the main noun first. */
    static boolean isMainNounFirst(String language) {
        return MAIN_NOUN_FIRST.contains(language);
    }
}
