/**
 * What is kept of all indexed names.
 *
 * <p><b>Owns</b> the term dictionary with its deletion neighbourhood, the blocking keys, the names whose letters are the same from end to
 * end, and how much each word says. <b>May use</b> {@code distance}, {@code parse}, {@code token} and {@code cache}. It scores nothing.
 */
@NullMarked
package dev.tidewaiter.names.index;

import org.jspecify.annotations.NullMarked;
