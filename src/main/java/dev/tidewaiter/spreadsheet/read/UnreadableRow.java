package dev.tidewaiter.spreadsheet.read;

/**
 * A row that is there and cannot be read, such as a line of a text file that never ends.
 *
 * @param number the row number that a spreadsheet shows
 * @param reason what is wrong and what to do, a sentence
 */
public record UnreadableRow(int number, String reason) implements RowRead {}
