/**
 * What a cell says: absent, a number, a date, codes, parties.
 *
 * <p><b>Owns</b> the reading of single texts. <b>May use</b> {@code letters}, {@code wordlist} and {@code shipment}. Nothing here knows of sheets or
 * columns, and nothing guesses: what cannot be read is said to be unreadable.
 */
@NullMarked
package dev.tidewaiter.manifest.value;

import org.jspecify.annotations.NullMarked;
