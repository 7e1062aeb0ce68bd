/**
 * What an officer and a machine get back: the annotated workbook, HTML, CSV, JSON Lines and the summary.
 *
 * <p><b>Owns</b> every byte written to the output folder. <b>May use</b> {@code screening}, {@code manifest} and what they
 * use. It decides nothing.
 */
@NullMarked
package dev.tidewaiter.report;

import org.jspecify.annotations.NullMarked;
