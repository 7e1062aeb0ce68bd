/**
 * What every report says alike: verdicts in words, the file's answer in a sentence, what an officer reads beside a row.
 *
 * <p><b>Owns</b> the wording that all reports share, and in which languages they speak. <b>May use</b> {@code wording}, {@code letters}, {@code files}, {@code spreadsheet}, {@code shipment}, {@code names},
 * {@code designation}, {@code manifest}, {@code rulebook} and {@code screening}.
 */
@NullMarked
package dev.tidewaiter.report.account;

import org.jspecify.annotations.NullMarked;
