/**
 * The old Excel's workbooks as rows of cells.
 *
 * <p><b>Owns</b> the compound file and the records that POI hands out of it. <b>May use</b> POI, {@code opc}, {@code read} and {@code text}.
 *
 * <p>file → {@code XlsRecords} → {@code XlsRows} → rows
 */
@NullMarked
package dev.tidewaiter.spreadsheet.xls;

import org.jspecify.annotations.NullMarked;
