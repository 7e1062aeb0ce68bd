/**
 * Countries and places as the tables of the law know them.
 *
 * <p><b>Owns</b> profiles of countries and the days on which each is of a group, names of places, postcodes, stops on a route. <b>May use</b>
 * {@code signal}, {@code model}, {@code facts}, {@code source}, {@code letters} and {@code shipment}. <b>Never</b> looks at a line.
 */
@NullMarked
package dev.tidewaiter.rulebook.place;

import org.jspecify.annotations.NullMarked;
