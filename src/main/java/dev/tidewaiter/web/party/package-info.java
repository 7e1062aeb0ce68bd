/**
 * Look a party up by hand: one box, names in any script; each answer is kept with who asked and when.
 *
 * <p><b>Owns</b> the pages under {@code /parties}. <b>May use</b> Jackson, Spring, {@code wording}, {@code page}, {@code security}, {@code shipment}, {@code names},
 * {@code designation}, {@code screening}, {@code casework} and {@code service}.
 */
@NullMarked
package dev.tidewaiter.web.party;

import org.jspecify.annotations.NullMarked;
