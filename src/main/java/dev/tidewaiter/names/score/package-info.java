/**
 * Holds one name against another.
 *
 * <p><b>Owns</b> the alignment of words, what each part of it costs, what a likeness rests on, and its explanation. <b>May use</b>
 * {@code distance}, {@code parse} and {@code token}. It knows no index.
 */
@NullMarked
package dev.tidewaiter.names.score;

import org.jspecify.annotations.NullMarked;
