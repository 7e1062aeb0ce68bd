/**
 * Bytes as text.
 *
 * <p><b>Owns</b> encodings, text that was once read in the wrong one, and what a cell's text looks like when it is clean. <b>May use</b> ICU, {@code hash},
 * {@code letters} and {@code opc}. <b>Never</b> knows a format.
 *
 * <p>path → {@code FileScan} → {@code TextEncoding} → text
 */
@NullMarked
package dev.tidewaiter.spreadsheet.text;

import org.jspecify.annotations.NullMarked;
