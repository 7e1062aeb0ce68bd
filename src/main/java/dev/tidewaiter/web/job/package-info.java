/**
 * Uploads, and their screening one after the other in the background.
 *
 * <p><b>Owns</b> uploads on disk, their turn, and what their screening writes. <b>May use</b> Jackson, Spring, {@code wording}, {@code hash}, {@code files}, {@code spreadsheet}, {@code manifest},
 * {@code screening}, {@code report}, {@code casework} and {@code service}.
 */
@NullMarked
package dev.tidewaiter.web.job;

import org.jspecify.annotations.NullMarked;
