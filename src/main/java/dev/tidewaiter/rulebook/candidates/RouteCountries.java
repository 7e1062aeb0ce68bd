package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.rulebook.facts.Destination.Way;
import dev.tidewaiter.rulebook.place.RouteStop;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Value;
import java.util.ArrayList;
import java.util.List;

/** Countries on the way of one line's goods, each once for every way in which it comes in, with the value that told it first. */
final class RouteCountries {

    private final List<RouteStop> stops = new ArrayList<>();

    void clear() {
        stops.clear();
    }

    List<RouteStop> all() {
        return stops;
    }

    void add(Country country, Way way, Value from) {
        if (!holds(country, way)) {
            stops.add(new RouteStop(country, way, from));
        }
    }

    /** Whether a country comes in in one way. */
    boolean holds(Country country, Way way) {
        for (var stop : stops) {
            if (stop.way() == way && stop.country().equals(country)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any country comes in in one way. */
    boolean hold(Way way) {
        for (var stop : stops) {
            if (stop.way() == way) {
                return true;
            }
        }
        return false;
    }

    /** Whether a country comes in in any way. */
    boolean holds(Country country) {
        for (var stop : stops) {
            if (stop.country().equals(country)) {
                return true;
            }
        }
        return false;
    }
}
