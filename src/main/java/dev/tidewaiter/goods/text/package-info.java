/**
 * Finds words in texts of any script.
 *
 * <p><b>Owns</b> folding of texts to plain characters, phrases with the signs of the word lists, and the automaton that finds all of them
 * in one pass. <b>May use</b> {@code letters} and {@code wordlist}. It knows no goods: what a phrase means is the caller's type.
 */
@NullMarked
package dev.tidewaiter.goods.text;

import org.jspecify.annotations.NullMarked;
