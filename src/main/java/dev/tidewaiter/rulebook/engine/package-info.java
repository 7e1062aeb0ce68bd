/**
 * Drools, and nobody else knows it: compiles rules, packs them, keeps sessions, and collects what rules say.
 *
 * <p><b>Owns</b> the compiled rules and the façade that a consequence calls. <b>May use</b> {@code language},
 * {@code candidates}, {@code facts} and {@code model}.
 */
@NullMarked
package dev.tidewaiter.rulebook.engine;

import org.jspecify.annotations.NullMarked;
