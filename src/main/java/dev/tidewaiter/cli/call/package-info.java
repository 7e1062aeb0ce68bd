/**
 * What every command needs of the shell: exit codes, failures in a sentence, where rules and lists come from, files in and
 * out.
 *
 * <p><b>Owns</b> the words of a call that went wrong. <b>May use</b> {@code wording}, ICU, Jackson, picocli, {@code files}, {@code casework}, {@code wordlist}, {@code spreadsheet},
 * {@code names}, {@code designation}, {@code manifest}, {@code rulebook}, {@code screening} and {@code service}. It knows no command.
 */
@NullMarked
package dev.tidewaiter.cli.call;

import org.jspecify.annotations.NullMarked;
