package dev.tidewaiter.names.token;

/** English words that are written in two ways: organisation and organization are one word. */
public final class SpellingVariants {

    private static final class Loaded {
        static final KnownWords WORDS = KnownWords.of("spelling-variants.txt", true);
    }

    private SpellingVariants() {}

    /** One spelling for all variants of a word; the word itself when the file does not have it. */
    static String usual(String folded) {
        var usual = Loaded.WORDS.heading(folded);
        return usual == null ? folded : usual;
    }

    /** Whether a word has variants. */
    static boolean has(String folded) {
        return Loaded.WORDS.heading(folded) != null;
    }
}
