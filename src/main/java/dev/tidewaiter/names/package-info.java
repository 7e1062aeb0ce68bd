/**
 * Compares spellings of names: reads, indexes, scores and explains them. What goes in and comes out stands here.
 *
 * <p><b>Owns</b> transliteration, legal forms, the words of names and their alignment. <b>May use</b> {@code hash}, {@code letters}, {@code wordlist},
 * {@code cache}, {@code files} and ICU. <b>Never</b> any other module: it knows no list and no law, and could be used alone. Its door is
 * {@code search.NameMatcher}, for many names and for two.
 *
 * <p>A name walks through the rooms from the bottom to the top. {@code script} writes it in small Latin letters, {@code token} cuts
 * it into words, each with its sound and kind, and {@code parse} says what each word is to the name. {@code search} asks
 * {@code index} for the words that are like its own, by {@code distance}, and with them for the names that may be meant; what
 * cannot reach the score any more is dropped by counting; {@code score} compares the rest and explains it.
 */
@NullMarked
package dev.tidewaiter.names;

import org.jspecify.annotations.NullMarked;
