package dev.tidewaiter.designation.threshold;

/**
 * How long a name in Han script must be, which has no blanks before and behind it.
 *
 * @param letters       letters from which it counts, whatever is beside it
 * @param toldByOneSide letters from which one side tells that it stands by itself
 */
public record HanThresholds(int letters, int toldByOneSide) {}
