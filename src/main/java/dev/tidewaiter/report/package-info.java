/**
 * What an officer and a machine get back: the annotated workbook, HTML, CSV, JSON Lines and the summary.
 *
 * <p><b>Owns</b> every byte written to the output folder. <b>May use</b> {@code files}, {@code spreadsheet}, {@code shipment}, {@code names},
 * {@code designation}, {@code manifest}, {@code rulebook} and {@code screening}. It decides nothing.
 */
@NullMarked
package dev.tidewaiter.report;

import org.jspecify.annotations.NullMarked;
