/**
 * The audit log: who did what, each step chained to the one before, its head also kept outside the database.
 *
 * <p><b>Owns</b> the chain of steps and its head. <b>May use</b> Jackson, Spring, {@code wording}, {@code hash}, {@code files}, {@code store}.
 */
@NullMarked
package dev.tidewaiter.casework.audit;

import org.jspecify.annotations.NullMarked;
