package dev.tidewaiter.spreadsheet.read;

/** A merged range; rows as a spreadsheet shows them, columns from 0, ends included. */
public record MergedRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {}
