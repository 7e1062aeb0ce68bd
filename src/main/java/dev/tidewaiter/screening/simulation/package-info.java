/**
 * Files screened by two rulebooks, to see where a change of rules would answer otherwise.
 *
 * <p><b>Owns</b> the simulation, the lines that two rulebooks answer differently, and their counts. <b>May use</b> {@code pipeline}, {@code spreadsheet}, {@code shipment}, {@code designation}, {@code manifest}
 * and {@code rulebook}. It stands above its module's door, as it screens whole files.
 */
@NullMarked
package dev.tidewaiter.screening.simulation;

import org.jspecify.annotations.NullMarked;
