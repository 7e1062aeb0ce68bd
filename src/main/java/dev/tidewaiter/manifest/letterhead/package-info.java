/**
 * Who wrote a paper where no label says so: a letterhead, the address in a letter's window, the signature.
 *
 * <p><b>Owns</b> how the writer is told from whom a paper goes to. <b>May use</b> {@code letters}, {@code heading}, {@code label}, {@code layout}, {@code value}, {@code spreadsheet}
 * and {@code shipment}. <b>Never</b> reads a table.
 *
 * <p>first rows → {@code Letterhead} → labelled values
 */
@NullMarked
package dev.tidewaiter.manifest.letterhead;

import org.jspecify.annotations.NullMarked;
