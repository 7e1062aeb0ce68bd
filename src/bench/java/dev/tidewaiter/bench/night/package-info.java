/**
 * Measures the night: records a second, memory, and what the batch job and the store cost beside a plain loop.
 *
 * <p><b>Owns</b> the page {@code docs/reference/night.md}.
 */
@NullMarked
package dev.tidewaiter.bench.night;

import org.jspecify.annotations.NullMarked;
