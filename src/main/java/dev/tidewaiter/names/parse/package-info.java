/**
 * Reads a whole name: which words are legal forms, titles, family names, and which say who is meant.
 *
 * <p><b>Owns</b> phrases, misspelt legal forms, stop words, and names of people. <b>May use</b> {@code distance}, {@code script},
 * {@code token}, {@code wordlist} and {@code cache}.
 */
@NullMarked
package dev.tidewaiter.names.parse;

import org.jspecify.annotations.NullMarked;
