/**
 * What an officer and a machine get back: the annotated workbook, HTML, PDF, CSV, JSON Lines and the summary.
 *
 * <p><b>Owns</b> what is written about a file that was screened, and in which formats, over the rooms below: {@code account} →
 * {@code lines} → {@code workbook} → {@code page} → {@code pdf} → {@code health}. <b>May use</b> {@code wording}, {@code letters}, {@code hash}, {@code cache}, {@code files}, {@code spreadsheet}, {@code shipment}, {@code names},
 * {@code designation}, {@code manifest}, {@code rulebook} and {@code screening}. It decides nothing.
 */
@NullMarked
package dev.tidewaiter.report;

import org.jspecify.annotations.NullMarked;
