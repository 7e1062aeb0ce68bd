/**
 * What a returned workbook of ours says: columns beside the data, marks, and the sheets behind the sender's own.
 *
 * <p><b>Owns</b> the words, colours and order of all that, kept in spools until the workbook is written. <b>May use</b> the
 * rooms {@code account} and, of {@code spreadsheet}, {@code write}, which knows how a workbook is written.
 */
@NullMarked
package dev.tidewaiter.report.workbook;

import org.jspecify.annotations.NullMarked;
