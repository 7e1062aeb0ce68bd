/**
 * What kind of number names a party or a ship, told by its length and its check digits.
 *
 * <p><b>Owns</b> the formulas of check digits and what their failing says. <b>May use</b> ph-masterdata and the JDK. <b>Never</b> compares
 * numbers with those of lists: {@code designation} does.
 */
@NullMarked
package dev.tidewaiter.shipment.identifier;

import org.jspecify.annotations.NullMarked;
