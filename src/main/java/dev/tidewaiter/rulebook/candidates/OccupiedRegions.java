package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.rulebook.facts.Destination.Way;
import dev.tidewaiter.rulebook.facts.EmbargoedPlace;
import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.place.PlaceNames;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Occupied regions that places of a line lie in. */
final class OccupiedRegions {

    private final PlaceNames names;
    private final PlacesOfText texts;
    private final FirmsAfterPlaces firms;

    OccupiedRegions(PlaceNames names, PlacesOfText texts, FirmsAfterPlaces firms) {
        this.names = names;
        this.texts = texts;
        this.firms = firms;
    }

    /** Whether a text that may be about anything tells that goods go to the region or town: "onward to Yalta by ferry". */
    boolean isPointedTo(Value value, PlaceNames.Place place, Sort sort) {
        var hit = place.region() != null ? place.region() : place.town();
        return hit != null && texts.pointsTo(value.text(), hit.text(), sort);
    }

    /** Adds the region that a place lies in, if any, where the law holds on a day. */
    void add(Value value, PlaceNames.Place place, @Nullable Country beside, Way way, LocalDate day, List<Fact> facts) {
        var region = names.occupied(place, beside);
        if (region != null && region.period().holdsOn(day)) {
            // a firm of the country that bears the town's name is there
            boolean ofCountry = beside != null && names.mayHoldRegions(beside);
            boolean calledAfter = way != Way.HANDLED
                    && !ofCountry
                    && value.field().attribute() == Field.Attribute.NAME
                    && firms.isCalledAfter(value.text(), region.text());
            facts.add(new EmbargoedPlace(
                    region.text(),
                    region.region(),
                    region.regime(),
                    region.control(),
                    region.postcode(),
                    way == Way.FROM,
                    way == Way.HANDLED || calledAfter,
                    calledAfter,
                    region.citation(),
                    value));
        }
    }
}
