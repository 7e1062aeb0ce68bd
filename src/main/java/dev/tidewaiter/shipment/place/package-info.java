/**
 * How a text names a place or a country: in words of many languages, codes and addresses, by the word lists of the rules.
 *
 * <p><b>Owns</b> the names of countries and towns, what is a place in a sentence and what only looks like one. <b>May use</b>
 * {@code letters} and {@code wordlist}. <b>Never</b> law: which place is embargoed, the rules say.
 *
 * <p>What stands between two places, {@code BetweenPlaces} decides for all who ask; what is only called after one, {@code NamesAfterPlaces}.
 *
 * <p>text → {@code PlaceTokens} → {@code PlaceScan} → {@code PlaceFilter} → {@code PlaceMention}; cell → {@code Countries} → {@code Country}
 */
@NullMarked
package dev.tidewaiter.shipment.place;

import org.jspecify.annotations.NullMarked;
