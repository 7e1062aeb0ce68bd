/**
 * The cells of a row below a heading, and what they amount to: goods, parties, amounts, a note.
 *
 * <p><b>Owns</b> cells merged downwards, what a row has by the columns it stands in, how a note and a line are told by their texts, and what
 * may become of a row: {@code RowOutcome}, {@code SkipReason}. <b>May use</b> {@code letters}, {@code heading}, {@code layout}, {@code value}, {@code spreadsheet} and
 * {@code shipment}. <b>Never</b> decides whether a row is a line: that takes the rows around it.
 *
 * <p>row → {@code RowCells} → {@code RowMeasures}
 */
@NullMarked
package dev.tidewaiter.manifest.cell;

import org.jspecify.annotations.NullMarked;
