/**
 * Reads the goods of a line and of a shipment.
 *
 * <p><b>Owns</b> the way from a line to what its goods are, with memory of texts that come again, and the parts that a shipment's lines
 * hold together. <b>May use</b> {@code text}, {@code measure}, {@code code}, {@code phrase}, {@code description}, {@code passing},
 * {@code line}, {@code cache}, {@code letters}, {@code shipment} and {@code wordlist}. Other modules come in here; what they get are the
 * types of the root.
 */
@NullMarked
package dev.tidewaiter.goods.reader;

import org.jspecify.annotations.NullMarked;
