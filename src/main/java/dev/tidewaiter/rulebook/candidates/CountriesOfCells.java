package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.rulebook.facts.Destination.Way;
import dev.tidewaiter.rulebook.place.PlaceNames;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.shipment.place.PlaceReader.Sort;

/** Cells that name countries, each of which is a stop of the line: where goods go, and what they pass. */
final class CountriesOfCells {

    private final PlacesOfText texts;
    private final RouteCountries stops;

    CountriesOfCells(PlacesOfText texts, RouteCountries stops) {
        this.texts = texts;
        this.stops = stops;
    }

    /** Every country of a cell that names several, such as "KZ; Russia" or "KZ via RU". */
    void several(Value value, Way way) {
        if (value.isRead()
                && value.text().length() > PlacesOfText.LONGEST_CODE
                && value.field().attribute() == Field.Attribute.COUNTRY) {
            all(value, way);
        }
    }

    void all(Value value, Way way) {
        for (var mention : texts.countriesIn(value.text())) {
            stops.add(mention.country(), mention.via() && way == Way.TO ? Way.THROUGH : way, value);
        }
    }

    /** What goods pass on their way, and the place that the cell names of it. */
    PlaceNames.Place onTheWay(Value value) {
        for (var mention : texts.countriesOnTheWay(value.text())) {
            stops.add(mention.country(), Way.THROUGH, value);
        }
        var where = texts.of(value.text(), Sort.COUNTRIES);
        where.mentions().forEach(mention -> stops.add(mention.country(), Way.THROUGH, value));
        var city = where.place().country();
        if (where.mentions().isEmpty() && city != null) {
            stops.add(city, Way.THROUGH, value);
        }
        var ports = texts.of(value.text(), Sort.PLACE).mentions(); // RULED is the code of one
        ports.forEach(mention -> stops.add(mention.country(), Way.THROUGH, value));
        return where.place();
    }
}
