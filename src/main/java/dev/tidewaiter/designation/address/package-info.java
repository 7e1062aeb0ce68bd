/**
 * Addresses, as far as it takes to tell a building.
 *
 * <p><b>Owns</b> the words of addresses, the parsing of one, and the index that finds an entry in the same building. <b>May use</b>
 * {@code hash}, {@code lists}, {@code threshold}, {@code shipment}, {@code wordlist} and {@code names}.
 */
@NullMarked
package dev.tidewaiter.designation.address;

import org.jspecify.annotations.NullMarked;
