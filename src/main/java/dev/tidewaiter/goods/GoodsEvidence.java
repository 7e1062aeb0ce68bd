package dev.tidewaiter.goods;

import dev.tidewaiter.shipment.Value;

/**
 * The words that made goods a class.
 *
 * @param item     the class
 * @param kind     what kind of words
 * @param text     the words as they stood in the file
 * @param means    what they mean, in plain words: the maker and model, or the phrase in English
 * @param strength how much they prove alone
 * @param from     the value they stood in
 */
public record GoodsEvidence(ItemClass item, Kind kind, String text, String means, Strength strength, Value from) {

    /** What kind of words. */
    public enum Kind {
        WORD,
        MAKER,
        MODEL,
        PART_NUMBER
    }

    /** How much the words prove alone. */
    public enum Strength {
        /** They prove nothing alone; listed so that an officer sees them. */
        HINT,
        /** They make the class. */
        CLEAR,
        /** Nothing else is called so: a model of one maker, or a full technical term. */
        EXACT
    }
}
