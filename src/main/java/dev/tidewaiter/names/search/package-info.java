/**
 * Finds the names that a text may mean. Others enter here: by {@link dev.tidewaiter.names.search.NameMatcher} for names, by
 * {@link dev.tidewaiter.names.search.FoldedWord} for the words of other texts, and for single questions of spelling, such as the cases of
 * Russian or the letters left of a name, which those ask who look for names in texts.
 *
 * <p><b>Owns</b> the query, its candidates, and the upper bound of their scores, by which most are dropped. <b>May use</b> {@code cache}, {@code hash},
 * {@code files}, {@code letters}, {@code distance}, {@code index}, {@code parse}, {@code score}, {@code script} and {@code token}.
 */
@NullMarked
package dev.tidewaiter.names.search;

import org.jspecify.annotations.NullMarked;
