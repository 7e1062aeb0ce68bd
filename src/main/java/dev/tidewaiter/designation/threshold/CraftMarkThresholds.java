package dev.tidewaiter.designation.threshold;

/**
 * How long the mark of a ship or an aircraft must be to tell it, in characters.
 *
 * @param shortest   in a cell for numbers
 * @param besideName in the cell of a name, and digits in a cell for numbers that does not say what they are
 * @param digits     digits in a cell that says they are another number
 * @param alone      from which no other craft has the mark
 */
public record CraftMarkThresholds(int shortest, int besideName, int digits, int alone) {}
