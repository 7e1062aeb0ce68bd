package dev.tidewaiter.manifest;

/** A row that was skipped or rejected, by the number a spreadsheet shows, and why. */
public record RowNote(int row, String reason) {}
