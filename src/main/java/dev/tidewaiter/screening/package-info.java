/**
 * Goods lines in, findings and verdicts out: parallel, in file order, in flat memory.
 *
 * <p><b>Owns</b> verdicts, coverage, the fingerprint of a run, and the reconciliation of rows read with rows answered.
 * <b>May use</b> {@code rulebook}, {@code manifest} and what they use.
 */
@NullMarked
package dev.tidewaiter.screening;

import org.jspecify.annotations.NullMarked;
