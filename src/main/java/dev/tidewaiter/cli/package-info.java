/**
 * The command line: parses arguments, shows progress and sets the exit code. Thin, no judgement.
 *
 * <p><b>Owns</b> the commands and their options, what a terminal shows, and the exit codes; a command each in a room of its own.
 * <b>May use</b> {@code wording}, picocli, {@code files}, {@code wordlist}, {@code spreadsheet}, {@code shipment}, {@code names}, {@code goods}, {@code designation},
 * {@code manifest}, {@code rulebook}, {@code screening}, {@code report}, {@code casework}, {@code service}, {@code nightly} and {@code web}.
 * <b>Never</b>
 * decides on a line.
 *
 * <p>arguments → the command in its room → exit code
 */
@NullMarked
package dev.tidewaiter.cli;

import org.jspecify.annotations.NullMarked;
