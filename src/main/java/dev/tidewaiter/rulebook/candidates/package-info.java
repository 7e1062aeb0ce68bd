/** Finds the candidates of one goods line that rules then judge: matches, codes, places, ways of doing business. */
@NullMarked
package dev.tidewaiter.rulebook.candidates;

import org.jspecify.annotations.NullMarked;
