package dev.tidewaiter.spreadsheet.write;

/**
 * What all cells that are added to a workbook have in common.
 *
 * @param line    the colour of the line below them, as RRGGBB
 * @param title   how the heading row of a text file looks
 * @param cutMark what stands at the end of a text that no cell could hold whole
 */
public record Theme(String line, CellLook title, String cutMark) {}
