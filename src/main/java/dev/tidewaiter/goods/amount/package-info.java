/**
 * Tells what a number of a line measures.
 *
 * <p><b>Owns</b> the rows that tell a quantity by the words beside a number and by what the goods are. <b>May use</b> {@code measure},
 * {@code shipment} and {@code wordlist}. It reads no text: the numbers come to it with their units.
 */
@NullMarked
package dev.tidewaiter.goods.amount;

import org.jspecify.annotations.NullMarked;
