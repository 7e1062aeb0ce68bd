/**
 * Answers to findings: proposals, approvals by a second person, known false hits, evidence, replay.
 *
 * <p><b>Owns</b> who may settle what and with whom. <b>May use</b> Jackson, Spring, {@code wording}, {@code hash}, {@code audit}, {@code finding}, {@code people}, {@code run},
 * {@code store}, {@code spreadsheet}, {@code shipment}, {@code designation}, {@code manifest}, {@code rulebook}, {@code screening} and
 * {@code report}. <b>Never</b> erases: a newer decision takes an older one's place, and both stay readable.
 */
@NullMarked
package dev.tidewaiter.casework.decision;

import org.jspecify.annotations.NullMarked;
