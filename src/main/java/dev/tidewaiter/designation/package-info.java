/**
 * What governments publish about parties: lists, their snapshots and entries, and who on a manifest they may mean.
 *
 * <p><b>Owns</b> the search of a party among the entries of some lists, over the rooms below: {@code threshold} → {@code identifier} →
 * {@code lists} → {@code entry} → {@code format} → {@code address} → {@code party} → {@code codec} → {@code snapshot} → {@code download} → {@code mention} → {@code evidence} → {@code ownership} → {@code words} → {@code search}.
 * <b>May use</b> {@code wording}, {@code hash}, {@code files}, {@code wordlist}, {@code cache}, {@code letters}, {@code spreadsheet}, {@code shipment} and {@code names}. <b>Never</b> {@code rulebook}: a match accuses nobody.
 */
@NullMarked
package dev.tidewaiter.designation;

import org.jspecify.annotations.NullMarked;
