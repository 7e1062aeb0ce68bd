/**
 * Parties that somebody looked up by hand, kept with who asked, when, against what, and what came of it.
 *
 * <p><b>Owns</b> the table {@code look_up}. <b>May use</b> {@code audit} and {@code store}.
 */
@NullMarked
package dev.tidewaiter.casework.lookup;

import org.jspecify.annotations.NullMarked;
