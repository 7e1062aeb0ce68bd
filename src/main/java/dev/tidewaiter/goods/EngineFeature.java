package dev.tidewaiter.goods;

/**
 * Something that an engine has and what it is hidden as has not: two strokes, opposed cylinders, a carburettor, the hub of a
 * propeller. One alone proves nothing; how many must come together the rules say.
 *
 * @param name what it is, the same for all spellings, such as {@code two-stroke}
 * @param of   which engines have it
 * @param text the words as they stood in the file
 */
public record EngineFeature(String name, Engines of, String text) {

    /** Which engines have a feature, from what tells least to what tells most. */
    public enum Engines {
        /** Engines, and one way or another also machines that are none: gas boilers have ignitions. */
        ANY,
        /** Only what burns its fuel in cylinders. */
        COMBUSTION,
        /** Only what drives an air propeller. */
        FLIES
    }

    /** Whether only what drives an air propeller has it. */
    public boolean flies() {
        return of == Engines.FLIES;
    }
}
