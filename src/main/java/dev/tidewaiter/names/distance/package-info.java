/**
 * How far one word is from another.
 *
 * <p><b>Owns</b> the weighted edit distance and its quick bounds, the distance of letters without vowels from Latin ones, Jaro-Winkler,
 * and {@link dev.tidewaiter.names.distance.TokenDistance}, which chooses among them. <b>May use</b> {@code script} and {@code token}.
 */
@NullMarked
package dev.tidewaiter.names.distance;

import org.jspecify.annotations.NullMarked;
