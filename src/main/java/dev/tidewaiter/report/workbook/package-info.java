/**
 * What a returned workbook of ours says: columns beside the data, marks, and the sheets behind the sender's own.
 *
 * <p><b>Owns</b> the words, colours and order of all that, kept in spools until the workbook is written. <b>May use</b> {@code files}, {@code letters}, {@code account},
 * {@code spreadsheet}, {@code shipment}, {@code designation}, {@code manifest}, {@code rulebook} and {@code screening}.
 */
@NullMarked
package dev.tidewaiter.report.workbook;

import org.jspecify.annotations.NullMarked;
