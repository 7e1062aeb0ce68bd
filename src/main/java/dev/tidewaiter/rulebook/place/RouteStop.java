package dev.tidewaiter.rulebook.place;

import dev.tidewaiter.rulebook.facts.Destination.Way;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Value;
import java.util.ArrayList;
import java.util.List;

/** A country on the way of the goods, and the value that names it. */
public record RouteStop(Country country, Way way, Value from) {

    /** The countries that goods go to. */
    public static List<Country> ends(List<RouteStop> stops) {
        var ends = new ArrayList<Country>(2);
        for (var stop : stops) {
            if (stop.way() == Way.TO) {
                ends.add(stop.country());
            }
        }
        return ends;
    }
}
