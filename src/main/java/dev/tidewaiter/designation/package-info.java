/**
 * What governments publish about parties: lists, their snapshots and entries, and who on a manifest they may mean.
 *
 * <p><b>Owns</b> readers for official formats, identifiers, addresses, and the match of a party against an entry.
 * <b>May use</b> {@code names} and {@code shipment}. <b>Never</b> {@code rulebook}: a match accuses nobody.
 */
@NullMarked
package dev.tidewaiter.designation;

import org.jspecify.annotations.NullMarked;
