package dev.tidewaiter.spreadsheet.write;

/**
 * A cell that is marked: its format stays, the colour behind it changes.
 *
 * @param column its column, from 0
 * @param fill   the colour, as RRGGBB
 */
public record Mark(int column, String fill) {}
