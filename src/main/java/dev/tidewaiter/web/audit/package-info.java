/**
 * The audit log, for people who read it: what was done, by whom, to what, and whether the chain holds.
 *
 * <p><b>Owns</b> the page under {@code /audit} and how its steps are told. <b>May use</b> Jackson, Spring, {@code security}, {@code page}
 * and {@code casework}.
 */
@NullMarked
package dev.tidewaiter.web.audit;

import org.jspecify.annotations.NullMarked;
