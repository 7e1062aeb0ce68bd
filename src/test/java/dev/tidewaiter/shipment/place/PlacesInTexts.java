package dev.tidewaiter.shipment.place;

import dev.tidewaiter.wordlist.WordLists;
import java.util.List;

/** What the program's own words tell of places in texts. */
final class PlacesInTexts {

    static final PlaceReader READER = PlaceReader.of(WordLists.bundled());

    private PlacesInTexts() {}

    /** The countries of the places that a text names, by their codes. */
    static List<String> countries(String text, PlaceReader.Sort sort) {
        return READER.in(text, sort).stream()
                .map(place -> place.country().iso2())
                .toList();
    }
}
