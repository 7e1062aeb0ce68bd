/**
 * Tables of the law made ready to be looked into, all in one.
 *
 * <p><b>Owns</b> {@link dev.tidewaiter.rulebook.law.LawTables} and the tables that are no room of their own (listed codes, ownership, measures that end, ports, limits), with {@code LawOfDay}
 * the parameters of each day, and on which days a row holds. <b>May use</b> {@code wording}, {@code wordlist}, {@code letters}, {@code signal}, {@code place}, {@code licence}, {@code model}, {@code facts}, {@code source},
 * {@code cache}, {@code spreadsheet}, {@code shipment}, {@code goods} and {@code designation}. <b>Never</b> searches a line for parties, places or goods: {@code candidates} hands over what it found.
 */
@NullMarked
package dev.tidewaiter.rulebook.law;

import org.jspecify.annotations.NullMarked;
