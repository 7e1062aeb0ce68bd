/**
 * The tables of a web page as rows of cells, as programs export them under the name of an old workbook.
 *
 * <p><b>Owns</b> that format. <b>May use</b> {@code opc}, {@code read}, {@code text} and jsoup. A page without a table of several rows and
 * columns is refused.
 */
@NullMarked
package dev.tidewaiter.spreadsheet.html;

import org.jspecify.annotations.NullMarked;
