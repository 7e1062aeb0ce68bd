/**
 * Letters that look alike and are not the same, as the Cyrillic "а" and the Latin "a", and letters without their accents.
 *
 * <p><b>Owns</b> the table of confusable letters, which is Unicode's (UTS 39), the marks that nobody sees, the letters under accents, words of two alphabets, the simplified form of a Chinese sign, words of no language, letters that a machine wrote as numbers and what one typing error is. <b>May use</b> commons-text. <b>Never</b> any other
 * module: what reads cells, names and goods asks here, so that all of them take the same letters for the same.
 */
@NullMarked
package dev.tidewaiter.letters;

import org.jspecify.annotations.NullMarked;
