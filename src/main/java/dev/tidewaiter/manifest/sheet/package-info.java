/**
 * Files as rows of cells, whatever their format. Internal to {@code manifest}.
 *
 * <p><b>Owns</b> formats, encodings, cell typing and the refusal of files that are broken or hostile. <b>May use</b> POI,
 * Aalto and ICU. It knows nothing of headings or goods.
 *
 * <p>path → {@code FileScan} → {@code FileKind} → {@code XlsxFile}, {@code XlsFile} or {@code CsvFile} → rows, and what is
 * odd about them; or a {@code Refusal} that becomes a sentence with the file's name
 */
@NullMarked
package dev.tidewaiter.manifest.sheet;

import org.jspecify.annotations.NullMarked;
