/**
 * What every command needs of the shell: exit codes, failures in a sentence, where rules and lists come from, files in and
 * out.
 *
 * <p><b>Owns</b> the words of a call that went wrong. <b>May use</b> {@code rulebook}, {@code designation} and {@code manifest}; no command.
 */
@NullMarked
package dev.tidewaiter.cli.call;

import org.jspecify.annotations.NullMarked;
