/**
 * Tables of the law made ready to be looked into.
 *
 * <p><b>Owns</b> {@link dev.tidewaiter.rulebook.law.LawTables} and each table behind it, with {@code LawOfDay} the parameters of each day: places and groups of countries, the country chart, exceptions
 * and licences, listed codes, words that are a signal, and on which days a row holds. <b>May use</b> {@code wording}, {@code model}, {@code facts}, {@code source},
 * {@code cache}, {@code letters}, {@code spreadsheet}, {@code shipment}, {@code goods} and {@code designation}. <b>Never</b> looks at a line.
 */
@NullMarked
package dev.tidewaiter.rulebook.law;

import org.jspecify.annotations.NullMarked;
