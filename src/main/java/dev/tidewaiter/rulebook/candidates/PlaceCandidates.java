package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.cache.ClearingCache;
import dev.tidewaiter.rulebook.facts.Departure;
import dev.tidewaiter.rulebook.facts.Destination;
import dev.tidewaiter.rulebook.facts.Destination.Way;
import dev.tidewaiter.rulebook.facts.EmbargoedPlace;
import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where goods come from, pass through and go to, from every field that can tell. */
final class PlaceCandidates {

    private static final List<Field> TO = List.of(Field.PLACE_OF_DELIVERY, Field.PORT_OF_DISCHARGE);
    private static final List<Field> THROUGH = List.of(Field.TRANSIT_COUNTRIES, Field.TRANSSHIPMENT_PORT);

    private final LawTables law;
    private final ClearingCache<String, PlaceNames.Place> placeIn;
    private final ClearingCache<String, List<Country>> countriesIn;
    private final ClearingCache<String, List<Country.Mention>> mentionsIn = new ClearingCache<>(Country::allIn);

    /** Countries the goods go to, with the value that told it, for the chart. */
    private final List<Stop> stops = new ArrayList<>();

    private LocalDate day = LocalDate.MIN;

    /** A country on the way of the goods, and the value that names it. */
    record Stop(Country country, Way way, Value from) {}

    PlaceCandidates(LawTables law) {
        this.law = law;
        this.placeIn = new ClearingCache<>(law.places::in);
        this.countriesIn = new ClearingCache<>(this::countriesOf);
    }

    /** The stops of the line that was last looked at. */
    List<Stop> stops() {
        return stops;
    }

    void find(GoodsLine line, LocalDate on, PresentFields presence, List<Fact> facts) {
        stops.clear();
        day = on;
        var destination = line.destination();
        if (destination != null) {
            stop(destination, Way.TO, line.value(Field.DESTINATION));
        }
        var named = line.value(Field.DESTINATION);
        others(named, Way.TO);
        if (destination == null) {
            place(named, null, null, Way.TO, facts); // no country, but perhaps a town
        } else if (named.text().length() > 3) {
            occupied(named, placeIn.get(named.text()), destination, Way.TO, facts);
        }
        parties(line, facts);
        for (var field : TO) {
            place(line.value(field), null, destination, Way.TO, facts);
        }
        for (var field : THROUGH) {
            for (var country : line.has(field) ? countriesIn.get(line.text(field)) : List.<Country>of()) {
                stop(country, Way.THROUGH, line.value(field));
            }
        }
        var origin = line.origin();
        if (origin != null) {
            stop(origin, Way.FROM, line.value(Field.ORIGIN));
        }
        departure(line, facts);
        for (var stop : stops) {
            named(stop, facts);
            if (stop.way() == Way.TO) {
                presence.note(Field.DESTINATION);
            }
        }
    }

    private void parties(GoodsLine line, List<Fact> facts) {
        for (var party : line.parties()) {
            boolean receives = party.role().receives();
            if (!receives && !party.role().sends()) {
                continue;
            }
            var way = receives ? Way.TO : Way.FROM;
            var country = party.country();
            if (country != null) {
                stop(country, way, party.countryCell().isRead() ? party.countryCell() : party.address());
            }
            others(party.countryCell(), way);
            place(party.address(), country, receives && country == null ? line.destination() : country, way, facts);
        }
    }

    /** Every country of a cell that names several, such as "KZ; Russia" or "KZ via RU". */
    private void others(Value value, Way way) {
        if (!value.isRead() || value.text().length() < 4 || value.field().attribute() != Field.Attribute.COUNTRY) {
            return;
        }
        for (var mention : mentionsIn.get(value.text())) {
            stop(mention.country(), mention.via() && way == Way.TO ? Way.THROUGH : way, value);
        }
    }

    /**
     * A place in words. A country that the words name counts beside a column; a city only where nothing else tells.
     *
     * @param known  the country that a column beside the words tells
     * @param beside the country that anything beside the words tells
     */
    private void place(Value value, @Nullable Country known, @Nullable Country beside, Way way, List<Fact> facts) {
        if (value.text().isEmpty()) {
            return;
        }
        var place = placeIn.get(value.text());
        var country = place.country();
        if (country != null && (!place.city() || known == null)) {
            stop(country, way, value);
        }
        occupied(value, place, beside, way, facts);
    }

    private void occupied(Value value, PlaceNames.Place place, @Nullable Country beside, Way way, List<Fact> facts) {
        var region = law.places.occupied(place, beside);
        if (region != null && region.holdsOn(day)) {
            facts.add(new EmbargoedPlace(
                    region.text(),
                    region.region(),
                    region.regime(),
                    region.control(),
                    region.postcode(),
                    way == Way.FROM,
                    region.citation(),
                    value));
        }
    }

    private void stop(Country country, Way way, Value from) {
        for (var stop : stops) {
            if (stop.way() == way && stop.country().equals(country)) {
                return;
            }
        }
        stops.add(new Stop(country, way, from));
    }

    private void named(Stop stop, List<Fact> facts) {
        var profile = law.countries.of(stop.country().iso2());
        if (profile != null
                && (stop.way() != Way.FROM
                        || law.countries.everUnder("embargo", stop.country().iso2()))) {
            facts.add(new Destination(
                    stop.country(),
                    stop.way(),
                    profile.groups(),
                    law.countries.measuresOn(stop.country().iso2(), day),
                    profile.diversion(),
                    profile.citation(),
                    stop.from()));
        }
    }

    /** Mainland China as the country that the goods leave: its export law then applies. */
    private void departure(GoodsLine line, List<Fact> facts) {
        var from = new ArrayList<Value>(2);
        boolean senderKnown = false;
        var how = "";
        for (var party : line.parties()) {
            var country = party.role().sends() && party.country() == null
                    ? placeIn.get(party.address().text()).country()
                    : party.country();
            if (country != null && party.role().sends()) {
                senderKnown |= party.role() != Role.MANUFACTURER;
                if (isChina(country)) {
                    how = "the " + party.role().title().toLowerCase(Locale.ROOT) + " is in China";
                    from.add(party.countryCell().isRead() ? party.countryCell() : party.address());
                }
            }
        }
        var port = line.value(Field.PORT_OF_LOADING);
        if (from.isEmpty() && port.isRead() && isChina(placeIn.get(port.text()).country())) {
            how = "the port of loading is in China";
            from.add(port);
        }
        if (from.isEmpty() && !senderKnown && isChina(line.origin())) {
            how = "the goods are of Chinese origin and no exporter's country is given";
            from.add(line.value(Field.ORIGIN));
        }
        if (!from.isEmpty()) {
            facts.add(new Departure(true, how, from));
        }
    }

    private boolean isChina(@Nullable Country country) {
        return country != null && law.countries.everUnder("china-export-law", country.iso2());
    }

    private List<Country> countriesOf(String text) {
        var countries = new ArrayList<Country>();
        for (var part : text.split("[,;/|]| - |->|→|>", -1)) {
            var country = Country.named(part);
            if (country == null) {
                country = placeIn.get(part).country();
            }
            if (country != null) {
                countries.add(country);
            }
        }
        return List.copyOf(countries);
    }
}
