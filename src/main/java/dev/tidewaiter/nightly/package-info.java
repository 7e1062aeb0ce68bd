/**
 * The night: many files screened without anyone watching, cut off at any moment and gone on with, compared with the night before.
 *
 * <p><b>Owns</b> the batch job, its lock, its position, and the morning's summary. <b>May use</b> Jackson, Spring, {@code wording}, {@code files}, {@code spreadsheet}, {@code shipment}, {@code manifest},
 * {@code screening}, {@code report}, {@code casework} and {@code service}. <b>Never</b> {@code web}: it runs with the
 * desk or without it.
 *
 * <p>After a cut: {@code line_answers} → {@code FileFeed} in place of the judges, as far as lines are kept.
 *
 * <p>{@code NightSource} → {@code NightFeed} (reports, and what is to be kept of the lines) → {@code NightItem} → {@code NightReader} → {@code
 * NightStore} (a chunk in one transaction) → {@code NightReport} → {@code
 * NightReportListener}
 */
@NullMarked
package dev.tidewaiter.nightly;

import org.jspecify.annotations.NullMarked;
