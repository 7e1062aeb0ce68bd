/**
 * {@code serve}: starts the service.
 *
 * <p><b>Owns</b> the options of the service and its first accounts. <b>May use</b> web, service, casework and {@code call}.
 */
@NullMarked
package dev.tidewaiter.cli.serve;

import org.jspecify.annotations.NullMarked;
