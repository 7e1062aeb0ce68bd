/**
 * Office packages: their parts, how these hang together, and the reading of one part's XML.
 *
 * <p><b>Owns</b> the one reader of a package, its limits against hostile files, and what a workbook says of its sheets.
 * <b>May use</b> {@code wording} and the module's root. What the cells of a sheet mean is the reader's, what is changed the writer's.
 */
@NullMarked
package dev.tidewaiter.spreadsheet.opc;

import org.jspecify.annotations.NullMarked;
