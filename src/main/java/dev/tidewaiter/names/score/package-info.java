/**
 * Holds one name against another.
 *
 * <p><b>Owns</b> the alignment of words, what each part of it costs, what a likeness rests on, and its explanation. <b>May use</b>
 * {@code parse}, {@code distance} and {@code token}; it knows no index.
 */
@NullMarked
package dev.tidewaiter.names.score;

import org.jspecify.annotations.NullMarked;
