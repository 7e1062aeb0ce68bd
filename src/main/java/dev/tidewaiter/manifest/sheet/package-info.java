/**
 * One sheet of a workbook, row by row: where tables begin, what each row became, and what stands beside the cells.
 *
 * <p><b>Owns</b> the reader of a sheet and the count of its rows, so that none is lost. <b>May use</b> {@code letters}, {@code wording}, {@code mapping}, {@code layout}, {@code returned}, {@code summary}, {@code cell}, {@code detection},
 * {@code unread}, {@code row}, {@code value}, {@code spreadsheet} and {@code shipment}.
 */
@NullMarked
package dev.tidewaiter.manifest.sheet;

import org.jspecify.annotations.NullMarked;
