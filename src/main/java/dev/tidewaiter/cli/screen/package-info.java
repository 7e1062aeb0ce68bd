/**
 * The command {@code screen}: which files are meant, what is told of each, and how the run ends.
 *
 * <p><b>Owns</b> what {@code screen} prints. <b>May use</b> {@code wording}, picocli, {@code call}, {@code wordlist}, {@code spreadsheet}, {@code shipment},
 * {@code designation}, {@code manifest}, {@code rulebook}, {@code screening} and {@code report}.
 */
@NullMarked
package dev.tidewaiter.cli.screen;

import org.jspecify.annotations.NullMarked;
