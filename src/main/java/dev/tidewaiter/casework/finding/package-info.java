/**
 * What people are asked about: findings and open questions, each once however often it was found.
 *
 * <p><b>Owns</b> a finding's state, what a list's entry and a party were then, and the line as it was read. <b>May use</b> Jackson, Spring, {@code wording}, {@code hash}, {@code audit},
 * {@code store}, {@code spreadsheet}, {@code shipment}, {@code designation}, {@code rulebook}, {@code screening} and
 * {@code report}. <b>Never</b> decides: it keeps what was decided, and opens again what the decision no longer fits.
 */
@NullMarked
package dev.tidewaiter.casework.finding;

import org.jspecify.annotations.NullMarked;
