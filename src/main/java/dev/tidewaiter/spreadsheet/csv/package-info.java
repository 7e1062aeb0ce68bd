/**
 * Text files as rows of cells, by comma, semicolon, tab or bar, also where their lines stand in one column of a sheet.
 *
 * <p><b>Owns</b> separators, records and quotes of people. <b>May use</b> {@code wording}, {@code opc}, {@code read} and {@code text}.
 *
 * <p>text → {@code Separator} → {@code CsvRecords} → rows
 */
@NullMarked
package dev.tidewaiter.spreadsheet.csv;

import org.jspecify.annotations.NullMarked;
