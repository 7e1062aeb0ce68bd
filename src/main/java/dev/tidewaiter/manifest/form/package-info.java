/**
 * Values of a form: which cell answers which label, decided for the whole sheet at once.
 *
 * <p><b>Owns</b> the assignment of values to labels, boxes of official forms, shipments side by side, and what a value without a label may
 * be: a bank's line, a route, a date. <b>May use</b> {@code letters}, {@code heading}, {@code label}, {@code letterhead}, {@code layout}, {@code value}, {@code spreadsheet} and
 * {@code shipment}. <b>Never</b> reads a table.
 *
 * <p>rows → {@code LabelFinder} → {@code FormAssignment} → {@code PairValues} → {@code LabelledValues}, all asked by {@code LabelledValueReader}
 */
@NullMarked
package dev.tidewaiter.manifest.form;

import org.jspecify.annotations.NullMarked;
