/**
 * Runs and what came of them: jobs and nights, their files and lines, and each finding once, however often it was found.
 *
 * <p><b>Owns</b> what is kept of a run and of its files. <b>May use</b> Jackson, Spring, {@code wording}, {@code letters}, {@code hash}, {@code audit}, {@code finding}, {@code store},
 * {@code spreadsheet}, {@code shipment}, {@code designation}, {@code manifest}, {@code rulebook}, {@code screening} and {@code report}.
 */
@NullMarked
package dev.tidewaiter.casework.run;

import org.jspecify.annotations.NullMarked;
