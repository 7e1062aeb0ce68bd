/**
 * How a line and a finding are known again, in another run and in another row.
 *
 * <p><b>Owns</b> the ids of lines, by what they say, and those of findings. <b>May use</b> {@code hash}, {@code shipment}, {@code designation}
 * and {@code rulebook}. <b>Never</b> screens anything.
 */
@NullMarked
package dev.tidewaiter.screening.id;

import org.jspecify.annotations.NullMarked;
