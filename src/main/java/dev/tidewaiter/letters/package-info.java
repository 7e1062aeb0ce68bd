/**
 * What a letter is taken for, before anybody asks what a word says: one that looks alike and is not the same, as the Cyrillic "а" and the
 * Latin "a", one with an accent, one in another form.
 *
 * <p><b>Owns</b> the table of confusable letters, which is Unicode's (UTS 39), the marks that nobody sees, those that turn letters round, the letters under accents and those that plain keyboards have for others, words of two alphabets, the simplified form of a Chinese sign, the sounds of a Cyrillic word and of a town however they are spelled in Latin letters, words of no language, letters that a machine wrote as numbers, what one typing error is, and which word was meant that is misspelt. <b>May use</b> commons-text. <b>Never</b> any other
 * module: what reads cells, names and goods asks here, so that all of them take the same letters for the same.
 */
@NullMarked
package dev.tidewaiter.letters;

import org.jspecify.annotations.NullMarked;
