/**
 * What became of a file and its sheets: rows read, lines screened, rows skipped and rejected with the reason, and how the columns were understood.
 *
 * <p><b>Owns</b> the sum that has to come out for every sheet. <b>May use</b> {@code mapping} and {@code spreadsheet}.
 */
@NullMarked
package dev.tidewaiter.manifest.summary;

import org.jspecify.annotations.NullMarked;
