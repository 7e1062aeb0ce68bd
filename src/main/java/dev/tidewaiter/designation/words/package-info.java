/**
 * The words by which cells are taken apart before they are held against lists, as the rulebook in force brings them.
 *
 * <p><b>Owns</b> all words of the search in one, and those that only it needs. <b>May use</b> {@code wordlist}, {@code address}, {@code evidence}, {@code identifier}, {@code mention},
 * {@code names} and {@code shipment}. <b>Never</b> searches.
 */
@NullMarked
package dev.tidewaiter.designation.words;

import org.jspecify.annotations.NullMarked;
