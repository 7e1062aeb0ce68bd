/**
 * Files of records instead of rows, such as JSON: each record is read as a row of one sheet.
 *
 * <p><b>Owns</b> how records become rows and their names headings. <b>May use</b> Jackson, {@code letters}, {@code hash}, {@code cell}, {@code layout}, {@code mapping}, {@code row}, {@code sheet}, {@code summary}, {@code open},
 * {@code spreadsheet} and {@code shipment}.
 */
@NullMarked
package dev.tidewaiter.manifest.record;

import org.jspecify.annotations.NullMarked;
