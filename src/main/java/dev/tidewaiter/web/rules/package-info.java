/**
 * Rules with their record, and the tables and words that they read, for people who ask what decides.
 *
 * <p><b>Owns</b> the pages under {@code /rules}. <b>May use</b> Spring, {@code report}, {@code rulebook}, {@code casework} and {@code service}.
 */
@NullMarked
package dev.tidewaiter.web.rules;

import org.jspecify.annotations.NullMarked;
