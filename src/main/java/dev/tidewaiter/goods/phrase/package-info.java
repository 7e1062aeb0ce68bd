/**
 * Knows what a word says of goods.
 *
 * <p><b>Owns</b> what each phrase of the word lists means: classes of goods, traits, what a number beside it measures, and its part in the
 * sentence. <b>May use</b> {@code text}, {@code measure}, {@code letters} and {@code wordlist}. Whether a phrase means the goods of a text is for the rooms
 * above to tell.
 */
@NullMarked
package dev.tidewaiter.goods.phrase;

import org.jspecify.annotations.NullMarked;
