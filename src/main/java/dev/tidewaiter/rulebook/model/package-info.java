/**
 * What a rulebook says: rules as they describe themselves, findings, open questions, near misses, and what is wrong with it.
 *
 * <p><b>Owns</b> the words of an answer and of a rule. <b>May use</b> {@code shipment} and {@code designation}.
 */
@NullMarked
package dev.tidewaiter.rulebook.model;

import org.jspecify.annotations.NullMarked;
