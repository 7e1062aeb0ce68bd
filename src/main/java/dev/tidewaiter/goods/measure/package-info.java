/**
 * Reads numbers with units.
 *
 * <p><b>Owns</b> numbers with units as people write them, the dimension of each unit, the words beside a number that say what it measures,
 * and the unit in which each quantity is kept. <b>May use</b> {@code text}, {@code wordlist} and {@code shipment}. It knows no classes of
 * goods, so a number that only they explain stays an amount.
 */
@NullMarked
package dev.tidewaiter.goods.measure;

import org.jspecify.annotations.NullMarked;
