/**
 * Measures what an officer waits for who keeps rules: the check of the rulebook, of a changed row, and the simulation over past lines.
 *
 * <p><b>Owns</b> the page {@code rules-speed.md}, which a run writes among the references and nobody has kept.
 */
@NullMarked
package dev.tidewaiter.bench.rules;

import org.jspecify.annotations.NullMarked;
