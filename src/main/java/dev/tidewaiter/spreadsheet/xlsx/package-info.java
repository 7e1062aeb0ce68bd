/**
 * Excel's workbooks as rows of cells, streamed.
 *
 * <p><b>Owns</b> the parts of such a package: shared texts, styles, merged cells, comments and drawings. <b>May use</b> {@code opc}, {@code read} and
 * {@code text}.
 *
 * <p>package → {@code XlsxFile} → {@code SheetDataReader} → rows
 */
@NullMarked
package dev.tidewaiter.spreadsheet.xlsx;

import org.jspecify.annotations.NullMarked;
