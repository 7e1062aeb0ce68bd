/**
 * Writes any script in small Latin letters.
 *
 * <p><b>Owns</b> transliteration: alphabets, Chinese characters, Korean, Japanese, Thai, Khmer and Indic letters, letters of two alphabets
 * in one word, and the reader of language files. <b>May use</b> {@code letters}, {@code wordlist}, {@code cache} and ICU.
 */
@NullMarked
package dev.tidewaiter.names.script;

import org.jspecify.annotations.NullMarked;
