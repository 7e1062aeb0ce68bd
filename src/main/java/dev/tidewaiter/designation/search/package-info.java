/**
 * Looks a party, or a text that may name one, up among the entries of some lists, and keeps the best of what is found.
 *
 * <p><b>Owns</b> the ways to an entry: by a name, by a name letter by letter, by a mention in a text. <b>May use</b> {@code hash}, {@code cache}, {@code words}, {@code threshold}, {@code identifier}, {@code lists},
 * {@code address}, {@code party}, {@code mention}, {@code evidence}, {@code names} and {@code shipment}.
 */
@NullMarked
package dev.tidewaiter.designation.search;

import org.jspecify.annotations.NullMarked;
