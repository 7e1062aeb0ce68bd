/**
 * Measures how fast names are found and compared, beside other matchers on the same names and queries, and as the list grows.
 *
 * <p><b>Owns</b> the page {@code docs/reference/matching-speed.md}. How good the matching is, is measured elsewhere; the few
 * counts here only show that no engine is fast by finding nothing.
 */
@NullMarked
package dev.tidewaiter.bench.names;

import org.jspecify.annotations.NullMarked;
