package dev.tidewaiter.designation.threshold;

/**
 * How long a name in Han script must be, which has no blanks before and behind it.
 *
 * @param shortest      letters under which a name stands in sentences everywhere by chance
 * @param letters       letters from which it counts, whatever is beside it
 * @param toldByOneSide letters from which one side tells that it stands by itself
 * @param brackets      letters in brackets inside a name up to which they are a part of it
 */
public record HanThresholds(int shortest, int letters, int toldByOneSide, int brackets) {}
