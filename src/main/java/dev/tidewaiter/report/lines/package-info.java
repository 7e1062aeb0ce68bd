/**
 * Output for machines, written as the lines come: JSON Lines, CSV and the summary. Internal to {@code report}.
 */
@NullMarked
package dev.tidewaiter.report.lines;

import org.jspecify.annotations.NullMarked;
