package dev.tidewaiter.spreadsheet.read;

import java.util.List;

/**
 * A row with at least one cell that is not blank.
 *
 * @param number the row number that a spreadsheet shows
 * @param hidden whether Excel hides the row
 * @param cells  its cells that are not blank, from left to right; trimmed, blanks of all kinds count as blank
 */
public record SourceRow(int number, boolean hidden, List<SourceCell> cells) implements RowRead {}
