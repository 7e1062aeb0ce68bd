/**
 * Which entries of different lists are one party, and by which id that party is known for good.
 *
 * <p><b>Owns</b> what makes two entries one party, the groups that come of it, and the ids that outlive merges and splits. <b>May use</b>
 * {@code threshold}, {@code identifier}, {@code lists}, {@code address}, {@code hash}, {@code wordlist}, {@code shipment} and
 * {@code names}. <b>Never</b> reads a file: {@code snapshot} keeps the ids.
 *
 * <p>entries → {@code PartyClusters} → {@code PartyIds}
 */
@NullMarked
package dev.tidewaiter.designation.party;

import org.jspecify.annotations.NullMarked;
