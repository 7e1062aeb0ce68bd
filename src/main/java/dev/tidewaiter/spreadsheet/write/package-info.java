/**
 * Workbooks written back: what was added stands beside what was there, and what needs no change stays byte for byte.
 *
 * <p><b>Owns</b> the rewriting of packages, sheets, styles and old binary workbooks, new workbooks, and the spool for what is added until it
 * is written. <b>May use</b> {@code opc}, {@code open}, {@code read}, {@code files}, POI for the old format and
 * commons-compress. It knows nothing of verdicts: what is said of a row and in which colour comes from outside.
 *
 * <p>{@code SheetAnnotations} and {@code AddedSheet} → {@code XlsxRewrite}, {@code XlsRewrite} or {@code TextWorkbook} → file
 */
@NullMarked
package dev.tidewaiter.spreadsheet.write;

import org.jspecify.annotations.NullMarked;
