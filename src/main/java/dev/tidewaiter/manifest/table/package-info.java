/**
 * Where a table starts: the row, or the two or three rows, that head it.
 *
 * <p><b>Owns</b> the search for a heading, headings of several rows joined to one, groups above them, and tables that follow each other or stand
 * side by side. <b>May use</b> {@code letters}, {@code heading}, {@code label}, {@code layout}, {@code value}, {@code spreadsheet} and {@code shipment}. <b>Never</b> decides what a
 * column holds.
 *
 * <p>first rows → {@code HeaderSearch} → {@code Header}
 */
@NullMarked
package dev.tidewaiter.manifest.table;

import org.jspecify.annotations.NullMarked;
