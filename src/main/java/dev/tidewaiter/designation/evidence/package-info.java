/**
 * How far the evidence of a match reaches.
 *
 * <p><b>Owns</b> a match, its secondary fields and its strength. <b>May use</b> {@code threshold}, {@code identifier},
 * {@code lists}, {@code wordlist}, {@code shipment} and {@code names}.
 */
@NullMarked
package dev.tidewaiter.designation.evidence;

import org.jspecify.annotations.NullMarked;
