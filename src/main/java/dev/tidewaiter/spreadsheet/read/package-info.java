/**
 * Files as rows of cells, whatever their format.
 *
 * <p><b>Owns</b> what an open file, its sheets, rows and cells are, how numbers and dates of a cell are typed, and what is odd about
 * them. <b>May use</b> {@code wording}, {@code opc}, {@code text} and POI. <b>Never</b> knows a format: the rooms above read one each.
 */
@NullMarked
package dev.tidewaiter.spreadsheet.read;

import org.jspecify.annotations.NullMarked;
