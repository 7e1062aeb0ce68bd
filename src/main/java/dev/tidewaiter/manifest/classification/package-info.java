/**
 * What a row of a table is: a line of goods, more of the line above, a service, a note, a heading, part of a form.
 *
 * <p><b>Owns</b> each of these tests and the order in which they are asked. <b>May use</b> {@code mapping}, {@code letters}, {@code heading}, {@code label}, {@code layout}, {@code cell}, {@code sum}, {@code unread},
 * {@code value}, {@code spreadsheet} and {@code shipment}. <b>Never</b> builds a line.
 *
 * <p>row → {@code RowClassifier} → {@code SkipReason}, or none where it is a line
 */
@NullMarked
package dev.tidewaiter.manifest.classification;

import org.jspecify.annotations.NullMarked;
