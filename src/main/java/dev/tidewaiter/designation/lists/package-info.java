/**
 * Entries of lists and their snapshots.
 *
 * <p><b>Owns</b> what an entry holds, snapshots by id and day, which of them are whole, which are in force, and how lists are called. <b>May use</b>
 * {@code cache}, {@code hash}, {@code identifier}, {@code wordlist}, {@code shipment} and {@code names}. <b>Never</b> reads a file: {@code format} does.
 */
@NullMarked
package dev.tidewaiter.designation.lists;

import org.jspecify.annotations.NullMarked;
