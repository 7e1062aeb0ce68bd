/**
 * Rows of a table whose layout is known become goods lines.
 *
 * <p><b>Owns</b> what holds for a line from rows above (ditto marks, the parties of a shipment), its values and parties, and the count of
 * what is odd in them. <b>May use</b> {@code mapping}, {@code letters}, {@code form}, {@code heading}, {@code layout}, {@code cell}, {@code unread}, {@code classification}, {@code value}, {@code cache},
 * {@code spreadsheet} and {@code shipment}. <b>Never</b> changes a layout.
 *
 * <p>row → {@code TableReader} → {@code CarriedValues} → {@code CellReader} and {@code PartyReader} → {@code GoodsLine}
 */
@NullMarked
package dev.tidewaiter.manifest.row;

import org.jspecify.annotations.NullMarked;
