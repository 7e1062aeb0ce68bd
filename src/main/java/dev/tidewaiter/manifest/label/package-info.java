/**
 * Labels of a form: "Consignee:", "8. No. & date of invoice", and what stands behind them in their own cell.
 *
 * <p><b>Owns</b> how a label is told from a value and which fields it asks for, labels that are broken or glued together, and the box of a
 * party below its label. <b>May use</b> {@code letters}, {@code heading}, {@code layout}, {@code value}, {@code spreadsheet} and {@code shipment}. <b>Never</b> says what
 * belongs to a label elsewhere on the sheet.
 *
 * <p>cell → {@code LabelParser} → {@code FormLabel}
 */
@NullMarked
package dev.tidewaiter.manifest.label;

import org.jspecify.annotations.NullMarked;
