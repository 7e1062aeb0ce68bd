package dev.tidewaiter.goods.text;

/**
 * A phrase found in a text.
 *
 * @param meaning what it says
 * @param start   where it begins in the folded text
 * @param end     where it ends, exclusive
 */
public record PhraseHit<M>(M meaning, int start, int end) {}
