/**
 * {@code serve}: starts the service.
 *
 * <p><b>Owns</b> the options of the service and its first accounts. <b>May use</b> Spring, picocli, snakeyaml, {@code call}, {@code casework}, {@code lists},
 * {@code designation}, {@code manifest}, {@code report}, {@code rulebook}, {@code service}, {@code web} and {@code wordlist}.
 */
@NullMarked
package dev.tidewaiter.cli.serve;

import org.jspecify.annotations.NullMarked;
