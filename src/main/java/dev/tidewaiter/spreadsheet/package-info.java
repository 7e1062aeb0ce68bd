/**
 * Cells and sheets as a stream, in and out, byte for byte where nothing changes.
 *
 * <p><b>Owns</b> how a cell and a sheet are called, small sheets as tables of texts, what is odd about a file, the refusal of a file
 * that cannot be read, and how XML is read that somebody else wrote. <b>May use</b> {@code wording}, {@code hash}, {@code files}, {@code letters} and Aalto. It knows nothing of trade: what a column means is the manifest's, what is said of a
 * row the report's.
 */
@NullMarked
package dev.tidewaiter.spreadsheet;

import org.jspecify.annotations.NullMarked;
