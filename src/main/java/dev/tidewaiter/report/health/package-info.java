/**
 * How rules do, by results that were written and workbooks that came back.
 *
 * <p><b>Owns</b> the counts of what each rule found and what officers said to it, and which rules want a look. <b>May use</b> {@code wording}, Jackson,
 * {@code spreadsheet}, {@code manifest} and {@code rulebook}. It is open: the command line shows it. It judges no rule: from when on one
 * is told stands in the call.
 */
@NullMarked
package dev.tidewaiter.report.health;

import org.jspecify.annotations.NullMarked;
