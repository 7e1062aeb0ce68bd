/**
 * The first page: what waits, what is late, what is wrong, and the last days; and what the night brought.
 *
 * <p><b>Owns</b> the pages {@code /} and {@code /nights}. <b>May use</b> Spring, {@code wording}, {@code page}, {@code security}, {@code designation},
 * {@code screening}, {@code casework} and {@code service}.
 */
@NullMarked
package dev.tidewaiter.web.home;

import org.jspecify.annotations.NullMarked;
