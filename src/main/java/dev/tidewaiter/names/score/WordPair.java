package dev.tidewaiter.names.score;

import dev.tidewaiter.names.NamePart;
import dev.tidewaiter.names.distance.TokenDistance;

/**
 * Neighbouring words of the query that stand for neighbouring words of the listed name; mostly one for one.
 *
 * @param from       the first word of the query
 * @param to         the word after the last
 * @param listed     the first listed word
 * @param listedTo   the listed word after the last
 * @param slips      how many slips lie between them
 * @param kind       how the two relate
 */
record WordPair(int from, int to, int listed, int listedTo, double slips, NamePart.Kind kind) {

    /** Whether it is one word, spelled alike or in another script. */
    boolean isExact() {
        return slips <= TokenDistance.SAME_WORD && !isInitial() && !isOtherGeneration();
    }

    /** Whether the two mark generations, and other ones. */
    boolean isOtherGeneration() {
        return kind == NamePart.Kind.GENERATION;
    }

    boolean isInitial() {
        return kind == NamePart.Kind.INITIAL;
    }

    boolean isPlain() {
        return to - from == 1 && listedTo - listed == 1;
    }
}
