/**
 * Drools, and nobody else knows it: compiles rules, packs them, keeps sessions, and collects what rules say.
 *
 * <p><b>Owns</b> the compiled rules and the façade that a consequence calls. <b>May use</b> {@code files}, Drools, {@code hash}, {@code candidates}, {@code facts},
 * {@code condition}, {@code language}, {@code lint}, {@code model}, {@code source}, {@code cache}, {@code names}, {@code shipment} and {@code designation}.
 */
@NullMarked
package dev.tidewaiter.rulebook.engine;

import org.jspecify.annotations.NullMarked;
