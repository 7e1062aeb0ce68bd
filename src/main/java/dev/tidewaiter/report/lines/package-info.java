/**
 * Output for machines, written as the lines come: JSON Lines, CSV and the summary.
 *
 * <p><b>Owns</b> the field names of {@code docs/reference}'s schemas. <b>May use</b> {@code account} and {@code screening}.
 */
@NullMarked
package dev.tidewaiter.report.lines;

import org.jspecify.annotations.NullMarked;
