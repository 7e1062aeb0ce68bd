/**
 * A file becomes an open one of the format that its content shows.
 *
 * <p><b>Owns</b> the formats that are read, and how each is known. <b>May use</b> {@code csv}, {@code html}, {@code opc}, {@code read}, {@code text}, {@code xls}, {@code xlsx} and
 * {@code xml}.
 *
 * <p>path → {@code FileScan} → {@code FileKind} → {@code XlsxFile}, {@code XlsFile}, {@code XmlSpreadsheet}, {@code HtmlFile} or {@code CsvFile} → rows; or a
 * {@code Refusal} that becomes a sentence with the file's name
 */
@NullMarked
package dev.tidewaiter.spreadsheet.open;

import org.jspecify.annotations.NullMarked;
