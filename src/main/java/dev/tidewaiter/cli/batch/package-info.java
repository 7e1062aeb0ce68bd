/**
 * The night from a shell: {@code batch}.
 *
 * <p><b>Owns</b> the options of the night and what it says. <b>May use</b> {@code wording}, picocli, {@code call}, {@code casework}, {@code wordlist},
 * {@code spreadsheet}, {@code designation}, {@code manifest}, {@code rulebook}, {@code screening}, {@code report}, {@code service} and {@code nightly}.
 */
@NullMarked
package dev.tidewaiter.cli.batch;

import org.jspecify.annotations.NullMarked;
