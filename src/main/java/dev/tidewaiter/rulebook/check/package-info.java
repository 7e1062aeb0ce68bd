/**
 * Proves a rulebook: scenarios, drift between workbooks, twins and lock, and the lock itself.
 *
 * <p><b>Owns</b> what {@code rules check} and {@code rules test} find out and what {@code rules check --lock} writes. <b>May use</b> {@code wording}, commons-csv, {@code hash},
 * {@code change}, {@code language}, {@code law}, {@code model}, {@code source}, {@code letters}, {@code wordlist}, {@code spreadsheet}, {@code shipment}, {@code goods}
 * and {@code designation}. It is open: the command line calls it.
 */
@NullMarked
package dev.tidewaiter.rulebook.check;

import org.jspecify.annotations.NullMarked;
