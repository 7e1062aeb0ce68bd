/**
 * Tells goods from what they are for.
 *
 * <p><b>Owns</b> what words do for each other in one text: which is the head noun, what only shows or shares the name of goods, what
 * attacks, and what "motor" is in which language. <b>May use</b> {@code text}, {@code measure}, {@code phrase} and {@code wordlist}. It
 * sees one text and no other field of the line.
 */
@NullMarked
package dev.tidewaiter.goods.sentence;

import org.jspecify.annotations.NullMarked;
