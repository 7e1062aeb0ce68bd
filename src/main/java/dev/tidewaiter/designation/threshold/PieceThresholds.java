package dev.tidewaiter.designation.threshold;

/**
 * What a likeness must say that rests on a piece of a cell, or on the beginning of a name that was cut off.
 *
 * @param distinctness     how distinct a name must be to be found in a piece, 0 to 1
 * @param letters          letters of a listed name from which one word is enough of it
 * @param truncatedLetters letters that tell, from which a cut name may be completed
 * @param truncatedWords   words, be they of a place or a trade, from which a name may lack those of its trade at the end
 * @param truncatedEntries entries that may begin alike; a beginning that more share tells none of them
 */
public record PieceThresholds(
        double distinctness, int letters, int truncatedLetters, int truncatedWords, int truncatedEntries) {}
