package dev.tidewaiter.manifest;

/**
 * A row that was skipped or rejected.
 *
 * @param row    its number, as a spreadsheet shows it
 * @param reason why, as an officer reads it
 */
public record RowNote(int row, String reason) {}
