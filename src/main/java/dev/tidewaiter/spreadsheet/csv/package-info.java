/**
 * Text files as rows of cells, by comma, semicolon, tab or bar.
 *
 * <p><b>Owns</b> separators, records and quotes of people. <b>May use</b> {@code opc}, {@code read} and {@code text}.
 *
 * <p>text → {@code Separator} → {@code CsvRecords} → rows
 */
@NullMarked
package dev.tidewaiter.spreadsheet.csv;

import org.jspecify.annotations.NullMarked;
