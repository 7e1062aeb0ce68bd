/**
 * Output for machines, written as the lines come: JSON Lines, CSV and the summary.
 *
 * <p><b>Owns</b> the field names of {@code docs/reference}'s schemas. <b>May use</b> Jackson, commons-csv, {@code letters}, {@code spreadsheet}, {@code shipment}, {@code names},
 * {@code designation}, {@code manifest}, {@code rulebook} and {@code screening}.
 */
@NullMarked
package dev.tidewaiter.report.lines;

import org.jspecify.annotations.NullMarked;
