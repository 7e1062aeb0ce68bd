/**
 * Rows that sum up lines, and the foot of a table: totals, charges, taxes, boxes of a form.
 *
 * <p><b>Owns</b> how a sum is told by its words and by what the lines above add up to. <b>May use</b> {@code letters}, {@code heading}, {@code label}, {@code table}, {@code cell},
 * {@code value}, {@code spreadsheet} and {@code shipment}. <b>Never</b> says what else a row may be.
 *
 * <p>row → {@code SumRows}, {@code TaxSummary}, {@code FooterRow} → a reason why it is no line, or none
 */
@NullMarked
package dev.tidewaiter.manifest.sum;

import org.jspecify.annotations.NullMarked;
