/**
 * What a check writes into the workbook that it returns, and how that is told from what the sender wrote when the workbook comes back.
 *
 * <p><b>Owns</b> the names of sheets, headings and answers of a returned workbook. <b>May use</b> {@code spreadsheet}. <b>Never</b> reads an answer: the
 * module of decisions does.
 */
@NullMarked
package dev.tidewaiter.manifest.returned;

import org.jspecify.annotations.NullMarked;
