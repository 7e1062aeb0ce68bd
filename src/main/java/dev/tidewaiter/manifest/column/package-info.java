/**
 * What the columns of a table hold, by what heads them and by what stands in them.
 *
 * <p><b>Owns</b> the assignment of fields to columns, profiles of their cells, and what a column says that no heading explains. <b>May use</b>
 * {@code mapping}, {@code letters}, {@code heading}, {@code layout}, {@code table}, {@code value}, {@code spreadsheet} and {@code shipment}. <b>Never</b> builds a line.
 *
 * <p>headings and cells → {@code ColumnProfile} → {@code ColumnAssignment} → {@code Layout}
 */
@NullMarked
package dev.tidewaiter.manifest.column;

import org.jspecify.annotations.NullMarked;
