package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.rulebook.place.PlaceNames;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.place.PlaceMention;
import java.util.List;
import java.util.function.BiPredicate;

/** What a text says of places: each that it names, what the tables of the law say of it, and those that a party is called after. */
record Where(List<PlaceMention> mentions, PlaceNames.Place place, List<PlaceMention> inside) {

    /** Of a text that names none. */
    static final Where NOWHERE = new Where(List.of(), PlaceNames.Place.UNKNOWN, List.of());

    /** Whether a town lies in a country that something beside it tells, or may, as the text names it, too, and not in another address. */
    boolean mayLieIn(Country known, PlaceMention town, BiPredicate<PlaceMention, PlaceMention> apart) {
        var named = mentions.stream()
                .filter(mention -> mention.country().equals(known))
                .toList();
        boolean beside = named.stream().anyMatch(mention -> !apart.test(town, mention));
        return town.country().equals(known)
                || (town.mayLieIn(known) && (named.isEmpty() || beside))
                || (!town.claimed() && beside);
    }

    /** What another reading of the text says, where it names more places or one of which the law has something to say. */
    Where orIfItTellsMore(Where other) {
        boolean more = other.mentions.size() > mentions.size() || other.inside.size() > inside.size();
        return isOfLaw() || !(other.isOfLaw() || more) ? this : other;
    }

    private boolean isOfLaw() {
        return place.region() != null || place.town() != null;
    }
}
