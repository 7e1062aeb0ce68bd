/**
 * Cuts a text into words and says what each is, alone.
 *
 * <p><b>Owns</b> the tokenizer, the phonetic key, and what the language files know of a word: legal form, trade, place, given name,
 * numeral, abbreviation, title. <b>May use</b> {@code letters}, {@code script}, {@code wordlist} and {@code cache}.
 */
@NullMarked
package dev.tidewaiter.names.token;

import org.jspecify.annotations.NullMarked;
