/**
 * The printed report as a PDF: pages with numbers, tables whose headings repeat, text that can be searched in any script that the fonts hold.
 *
 * <p><b>Owns</b> the fonts and how a page looks. <b>May use</b> ICU, OpenPDF, {@code cache}, {@code files}, {@code account}, {@code spreadsheet}, {@code shipment} and
 * {@code screening}. No other room knows the PDF library.
 */
@NullMarked
package dev.tidewaiter.report.pdf;

import org.jspecify.annotations.NullMarked;
