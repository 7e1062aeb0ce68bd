/**
 * Lists as governments publish them.
 *
 * <p><b>Owns</b> entries, snapshots, which of them are whole, which are in force, the readers of official formats, and how lists write
 * countries, dates, names and numbers. <b>May use</b> Aalto, ICU, Jackson, commons-csv, {@code hash}, {@code identifier}, {@code wordlist}, {@code spreadsheet}, {@code shipment} and
 * {@code names}.
 */
@NullMarked
package dev.tidewaiter.designation.lists;

import org.jspecify.annotations.NullMarked;
