/**
 * The night from a shell: {@code batch}.
 *
 * <p><b>Owns</b> the options of the night and what it says. <b>May use</b> nightly, service, casework and {@code call}.
 */
@NullMarked
package dev.tidewaiter.cli.batch;

import org.jspecify.annotations.NullMarked;
