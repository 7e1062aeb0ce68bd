/**
 * Compares spellings of names: normalises, indexes, scores and explains.
 *
 * <p><b>Owns</b> folding, transliteration, legal forms and the alignment of name parts. <b>May use</b> the JDK and ICU.
 * <b>Never</b> any other module: it knows no list and no law, and could be used alone.
 */
@NullMarked
package dev.tidewaiter.names;

import org.jspecify.annotations.NullMarked;
