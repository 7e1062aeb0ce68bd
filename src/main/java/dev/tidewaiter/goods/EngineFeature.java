package dev.tidewaiter.goods;

/**
 * Something that an engine has and what it is hidden as has not: two strokes, opposed cylinders, a carburettor, the hub of a
 * propeller. One alone proves nothing; how many must come together the rules say.
 *
 * @param name  what it is, the same for all spellings, such as {@code two-stroke}
 * @param flies whether only what drives an air propeller has it
 * @param text  the words as they stood in the file
 */
public record EngineFeature(String name, boolean flies, String text) {}
