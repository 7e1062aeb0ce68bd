/**
 * Where a sheet says what: its heading, its columns and labelled cells, and the fields that they hold.
 *
 * <p><b>Owns</b> the search for headings, the assignment of columns by heading and by content, labelled values outside a table, and
 * layouts that an officer saved. <b>May use</b> {@code heading}, {@code value}, {@code wordlist}, {@code spreadsheet} and
 * {@code shipment}. <b>Never</b> builds a line: it looks at the first rows and says how all others are to be read.
 *
 * <p>first rows → {@code HeaderSearch} → {@code ColumnAssignment} and {@code LabelledValueReader} → {@code Layout}
 */
@NullMarked
package dev.tidewaiter.manifest.layout;

import org.jspecify.annotations.NullMarked;
