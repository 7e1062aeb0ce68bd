/**
 * Numbers that name a party: tax numbers, registrations, ship numbers.
 *
 * <p><b>Owns</b> shapes and check digits, numbers inside a text, and the index that finds an entry by number. <b>May use</b> {@code hash}, {@code threshold},
 * {@code cache}, {@code letters}, {@code wordlist} and {@code shipment}.
 */
@NullMarked
package dev.tidewaiter.designation.identifier;

import org.jspecify.annotations.NullMarked;
