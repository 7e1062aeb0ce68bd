/**
 * From which evidence on a match counts, grouped by what is measured: the numbers that every search is handed.
 *
 * <p><b>Owns</b> the records that the rulebook fills in from its parameters. <b>May use</b> nobody.
 */
@NullMarked
package dev.tidewaiter.designation.threshold;

import org.jspecify.annotations.NullMarked;
