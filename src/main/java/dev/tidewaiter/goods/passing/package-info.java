/**
 * Finds goods where nobody looks for them.
 *
 * <p><b>Owns</b> texts of other fields that list goods, told from those that only bear the name of goods, such as a firm's. <b>May use</b>
 * {@code text}, {@code phrase}, {@code description}, {@code letters}, {@code shipment} and {@code wordlist}. What the goods of a line are
 * it leaves to others.
 */
@NullMarked
package dev.tidewaiter.goods.passing;

import org.jspecify.annotations.NullMarked;
