/**
 * Sentences for people that the program says in more than one language.
 * <p><b>Owns</b> how a sentence travels: its English words, the key by which the desk's messages have it, and what it tells. <b>May use</b>
 * Jackson, and nothing of the program. <b>Never</b> the messages themselves: which languages there are, pages know.
 */
@NullMarked
package dev.tidewaiter.wording;

import org.jspecify.annotations.NullMarked;
