package dev.tidewaiter.shipment.place;

import dev.tidewaiter.shipment.Country;
import java.util.Set;

/**
 * A place that a text names, and the country it lies in.
 *
 * @param country where it lies
 * @param town    whether a town, a port or a code told the country, and not its name
 * @param via     whether goods only pass through it
 * @param words   the words that named it, as they stand
 * @param others  other countries that have a place of this name
 * @param claimed whether the text itself puts it into another country right behind its name, in which no table knows it: "Tehran, USA"
 */
public record PlaceMention(
        Country country, boolean town, boolean via, String words, Set<String> others, boolean claimed) {

    public PlaceMention {
        others = Set.copyOf(others);
    }

    /** Whether the place may lie in a country that something beside the text tells. */
    public boolean mayLieIn(Country other) {
        return country.equals(other) || others.contains(other.iso2());
    }
}
