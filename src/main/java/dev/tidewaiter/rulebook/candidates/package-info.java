/**
 * Finds the facts of one goods line that rules then judge: matches of parties, listed codes, places, described goods,
 * ways of doing business, values that are not what they look like.
 *
 * <p><b>Owns</b> {@link dev.tidewaiter.rulebook.candidates.LineCandidates}, which looks every field of a line up in the tables of {@code law}. Nothing here
 * decides what an officer does: what is found becomes a fact, and a rule judges it. <b>May use</b> {@code model}, {@code wordlist}, {@code facts}, {@code law}, {@code licence}, {@code place}, {@code signal}, {@code cache},
 * {@code letters}, {@code spreadsheet}, {@code shipment}, {@code names}, {@code goods} and {@code designation}. <b>Never</b> the engine.
 *
 * <p>goods line + tables → {@code LineCandidates} → facts
 */
@NullMarked
package dev.tidewaiter.rulebook.candidates;

import org.jspecify.annotations.NullMarked;
