/**
 * The words in which an explanation speaks of a fact: what a rule's template may quote.
 *
 * <p><b>Owns</b> the names of those words, type by type, and how each is told. <b>May use</b> {@code facts}, {@code names}, {@code shipment},
 * {@code goods} and {@code designation}. <b>Never</b> judges: a condition cannot ask for a wording.
 *
 * <p>{@code Fact} → {@code ExplanationWords} → the template of a rule
 */
@NullMarked
package dev.tidewaiter.rulebook.explanation;

import org.jspecify.annotations.NullMarked;
