/**
 * Files as rows of cells, whatever their format.
 *
 * <p><b>Owns</b> formats, encodings, cell typing and the refusal of files that are broken or hostile. <b>May use</b> {@code hash}, {@code opc},
 * {@code letters}, ICU and POI.
 *
 * <p>path → {@code FileScan} → {@code FileKind} → {@code XlsxFile}, {@code XlsFile}, {@code XmlSpreadsheet} or {@code CsvFile} → rows, and what is
 * odd about them; or a {@code Refusal} that becomes a sentence with the file's name
 */
@NullMarked
package dev.tidewaiter.spreadsheet.read;

import org.jspecify.annotations.NullMarked;
