package dev.tidewaiter.names.token;

/**
 * Names of people that so many bear that they do not tell who is meant, and are themselves rather than a slip of another. They hold for
 * people only: a firm called Baker is one of few.
 */
public final class NamesAtLarge {

    private static final class Loaded {
        static final KnownWords NAMES = KnownWords.of("names-at-large.txt", false);
    }

    private NamesAtLarge() {}

    /** Whether very many people bear a folded word, as a given name or as that of a family. */
    public static boolean has(String folded) {
        return Loaded.NAMES.heading(folded) != null;
    }
}
