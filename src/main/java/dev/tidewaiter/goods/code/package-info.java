/**
 * Knows codes: HS, ECCN and their tables.
 *
 * <p><b>Owns</b> tables of controlled codes found by prefix, export control classification numbers and categories of munitions lists as people type them, and
 * what HS headings mean. <b>May use</b> {@code letters}, {@code wordlist} and {@code shipment}. Which code is law on which day stands in the
 * rulebook's tables.
 */
@NullMarked
package dev.tidewaiter.goods.code;

import org.jspecify.annotations.NullMarked;
