package dev.tidewaiter.designation.identifier;

/**
 * How long a number must be to tell one party.
 *
 * @param withoutKind characters from which equal numbers count of which not both sides say what kind they are
 * @param forSlip     characters from which numbers count that differ in one place
 */
public record NumberThresholds(int withoutKind, int forSlip) {}
