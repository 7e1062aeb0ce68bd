/** {@code serve}: starts the service. */
@NullMarked
package dev.tidewaiter.cli.serve;

import org.jspecify.annotations.NullMarked;
