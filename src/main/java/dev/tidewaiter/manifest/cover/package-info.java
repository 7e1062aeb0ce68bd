/**
 * Cover sheets: facts that one sheet of a workbook says for the lines of another.
 *
 * <p><b>Owns</b> which sheet is a cover, and what it fills in. <b>May use</b> {@code cell}, {@code sheet}, {@code summary}, {@code mapping}, {@code open}, {@code returned},
 * {@code spreadsheet} and {@code shipment}.
 */
@NullMarked
package dev.tidewaiter.manifest.cover;

import org.jspecify.annotations.NullMarked;
