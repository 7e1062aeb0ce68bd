/**
 * Texts of a sheet that no field takes: rows that are skipped, cells under no known heading, columns that hold no field.
 *
 * <p><b>Owns</b> which of them tell something that must not pass unsaid, such as the name of a company, and which may be left. <b>May use</b>
 * {@code letters}, {@code heading}, {@code layout}, {@code cell}, {@code value}, {@code cache}, {@code spreadsheet} and
 * {@code shipment}. <b>Never</b> says what a row is.
 *
 * <p>row → {@code SkippedTexts}, {@code UnreadCells}, {@code UnmappedColumns} → a text that is screened all the same
 */
@NullMarked
package dev.tidewaiter.manifest.unread;

import org.jspecify.annotations.NullMarked;
