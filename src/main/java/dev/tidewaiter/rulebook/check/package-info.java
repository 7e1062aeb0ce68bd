/**
 * Proves a rulebook: scenarios, drift between workbooks, twins and lock, the lock itself, and the catalogue.
 *
 * <p><b>Owns</b> what {@code rules check}, {@code rules test} and {@code rules catalogue} find out and write. <b>May use</b> {@code hash},
 * {@code change}, {@code language}, {@code model}, {@code source}, {@code wordlist}, {@code spreadsheet}, {@code shipment}, {@code goods}
 * and {@code designation}. It is open: the command line calls it.
 */
@NullMarked
package dev.tidewaiter.rulebook.check;

import org.jspecify.annotations.NullMarked;
