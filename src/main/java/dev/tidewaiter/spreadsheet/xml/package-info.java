/**
 * Excel's XML of 2003 as rows of cells.
 *
 * <p><b>Owns</b> that format. <b>May use</b> {@code opc}, {@code read} and {@code text}.
 */
@NullMarked
package dev.tidewaiter.spreadsheet.xml;

import org.jspecify.annotations.NullMarked;
