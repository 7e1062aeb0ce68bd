package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.rulebook.facts.Destination.Way;
import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.law.LawTables;
import dev.tidewaiter.rulebook.model.NamedMeasure;
import dev.tidewaiter.rulebook.place.RouteStop;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.shipment.place.PartedNames;
import dev.tidewaiter.shipment.place.PlaceMention;
import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where goods come from, pass through and go to, from every field that can tell. */
final class PlaceCandidates {

    private static final Field[] TO = {Field.PLACE_OF_DELIVERY, Field.PORT_OF_DISCHARGE};
    private static final Field[] THROUGH = {Field.TRANSIT_COUNTRIES, Field.TRANSSHIPMENT_PORT};

    private final LawTables law;
    private final PlacesOfText texts;
    private final FirmsAfterPlaces firms;
    private final DepartureCandidates departures;
    private final DestinationFacts destinations;
    private final OccupiedRegions regions;
    private final ReachedCountries reached;

    /** Countries the goods go to, with the value that told it, for the chart. */
    private final RouteCountries stops = new RouteCountries();

    private final CountriesOfCells cells;

    private LocalDate day = LocalDate.MIN;

    PlaceCandidates(LawTables law, PlacesOfText texts, FirmsAfterPlaces firms) {
        this.law = law;
        this.firms = firms;
        this.texts = texts;
        this.destinations = new DestinationFacts(law);
        this.regions = new OccupiedRegions(law.places, texts, firms);
        this.reached = new ReachedCountries(texts);
        this.cells = new CountriesOfCells(texts, stops);
        this.departures = new DepartureCandidates(law, texts, regions);
    }

    /** The stops of the line that was last looked at. */
    List<RouteStop> stops() {
        return stops.all();
    }

    void find(GoodsLine line, LocalDate on, PresentFields presence, List<Fact> facts) {
        stops.clear();
        day = on;
        destination(line, facts);
        parties(line, facts);
        for (var field : TO) {
            place(line.value(field), texts.countryBeside(line.value(field), line), Way.TO, Sort.PLACE, facts);
        }
        for (var field : THROUGH) {
            through(line.value(field), facts);
        }
        for (var value : line.further()) {
            further(value, facts);
        }
        inPassing(line, facts);
        var origin = line.origin();
        if (origin != null) {
            stop(origin, Way.FROM, line.value(Field.ORIGIN));
        }
        cells.several(line.value(Field.ORIGIN), Way.FROM);
        departures.find(line, stops, on, facts);
        if (stops.hold(Way.TO)) {
            presence.note(Field.DESTINATION);
        }
        for (var value : line.elsewhere()) {
            elsewhere(value, facts);
        }
        reached.in(line, stops, (country, value) -> stop(country, Way.HANDLED, value));
        for (var stop : stops.all()) {
            destinations.add(stop, day, facts);
        }
    }

    /** A town in the column of countries counts beside a country, too: another column may have told that one. */
    private void destination(GoodsLine line, List<Fact> facts) {
        var destination = line.destination();
        var named = line.value(Field.DESTINATION);
        if (destination != null) {
            stop(destination, Way.TO, named);
        }
        cells.several(named, Way.TO);
        if (destination == null || named.text().length() > PlacesOfText.LONGEST_CODE) {
            place(named, null, destination, Way.TO, Sort.PLACE, facts);
        }
    }

    /** What a second column says of the same. */
    private void further(Value value, List<Fact> facts) {
        switch (value.field()) {
            case TRANSIT_COUNTRIES, TRANSSHIPMENT_PORT -> through(value, facts);
            case INCOTERM -> place(value, null, Way.TO, Sort.TERMS, facts);
            case PLACE_OF_DELIVERY, PORT_OF_DISCHARGE -> place(value, null, Way.TO, Sort.PLACE, facts);
            case ORIGIN -> country(value, Way.FROM, facts);
            case DESTINATION -> country(value, Way.TO, facts);
            default -> country(value, Way.of(value.field().role()), facts);
        }
    }

    /** A place in a column that holds no field: goods may go there or come from there. Either is asked, and tells no destination. */
    private void elsewhere(Value value, List<Fact> facts) {
        boolean remark = TextsOfPlaces.isOfText(value.field()) && value.field() != Field.DESCRIPTION;
        if (value.field() == Field.PARTY_COUNTRY) {
            country(value, Way.HANDLED, facts);
        } else if (remark || value.field() == Field.PARTY_ADDRESS) {
            boolean only = texts.isPlaceOnly(value.text());
            place(value, null, Way.HANDLED, only ? Sort.PLACE : Sort.REMARK, facts);
            if (only) {
                regions.add(value, texts.of(value.text(), Sort.PLACE).place(), null, Way.FROM, day, facts);
            } else if (remark) {
                place(value, null, Way.TO, Sort.NOTE, facts);
            }
        }
    }

    /** A cell of a country, which may name several of them, or a town. */
    private void country(Value value, Way way, List<Fact> facts) {
        var country = Countries.named(value.text());
        if (country == null && value.field() == Field.VESSEL_COUNTRY) {
            country = texts.adjective(value.text()); // a flag is "Iranian"
        }
        if (country != null) {
            stop(country, way, value);
        } else {
            cells.all(value, way);
            place(value, null, way, Sort.PLACE, facts);
        }
    }

    private void parties(GoodsLine line, List<Fact> facts) {
        for (var party : line.parties()) {
            boolean receives = party.role().receives();
            var way = Way.of(party.role());
            var country = party.country();
            if (country != null) {
                stop(country, way, party.countryCell().isRead() ? party.countryCell() : party.address());
            }
            cells.several(party.countryCell(), way);
            place(party.address(), country, texts.countryBeside(party, line), way, Sort.ADDRESS, facts);
            if (receives || (way == Way.HANDLED && party.role() != Role.PARTY && party.role() != Role.VESSEL)) {
                place(party.name(), country, way, Sort.NAME, facts);
                boolean inside =
                        !texts.of(party.name().text(), Sort.NAME).inside().isEmpty();
                if (inside && !firms.isCalledAfterItsTown(party)) {
                    calledAfter(party.name(), country, NamedMeasure.EMBARGO);
                    texts.of(party.name().text(), Sort.NAME).inside().stream()
                            .filter(mention -> PartedNames.KNOWN.has(mention.words())) // people are called Shevchenko
                            .forEach(mention ->
                                    calledAfter(mention, party.name(), country, NamedMeasure.RUSSIA_BELARUS));
                }
            }
            for (var said : VesselTexts.behindNameOf(party, line, texts)) {
                beside(said, facts);
            }
            for (var note : VesselTexts.notes(party)) {
                place(note, null, Way.behindName(note.field()), Sort.NOTE, facts);
            }
            if ((receives || party.role() == Role.PARTY)
                    && texts.isPlaceOnly(party.name().text())) {
                placeForName(party, way, facts);
            }
        }
    }

    private void beside(Value said, List<Fact> facts) {
        place(said, null, Way.HANDLED, Sort.SHIP, facts);
        regions.add(said, texts.of(said.text(), Sort.SHIP).place(), null, Way.FROM, day, facts);
    }

    /** A town where a name should stand: who receives goods is there, unless people are called so; nobody explains another column. */
    private void placeForName(Party party, Way way, List<Fact> facts) {
        var name = party.name();
        var country = party.country();
        if (party.role() == Role.PARTY) {
            place(name, country, way, Sort.PLACE, facts);
            return;
        }
        texts.of(name.text(), Sort.NAME).inside().stream()
                .filter(mention -> country == null || !mention.mayLieIn(country))
                .forEach(mention -> stop(mention.country(), way, name));
        regions.add(name, texts.of(name.text(), Sort.PLACE).place(), country, way, day, facts);
    }

    /** A party called after a place under a measure may be there, whatever country stands beside it: that is asked, and tells no destination. */
    private void calledAfter(Value name, @Nullable Country known, NamedMeasure measure) {
        texts.of(name.text(), Sort.NAME).inside().forEach(mention -> calledAfter(mention, name, known, measure));
    }

    private void calledAfter(PlaceMention mention, Value name, @Nullable Country known, NamedMeasure measure) {
        var country = mention.country();
        boolean watched = law.countries.everUnder(measure, country.iso2()) && !stops.holds(country, Way.TO);
        if (watched && (known == null || !mention.mayLieIn(known))) {
            stop(country, Way.HANDLED, name);
        }
    }

    /** Places in texts that are there for something else; and the country of a party of which nothing else is told. */
    private void inPassing(GoodsLine line, List<Fact> facts) {
        for (var value : line.values()) {
            var field = value.field();
            var sort = TextsOfPlaces.sort(value);
            var role = field.role();
            for (var said : VesselTexts.besideVoyage(value)) {
                beside(said, facts);
            }
            if (TextsOfPlaces.mayNameAircraft(value)) {
                texts.ofAircraft(value.text()).forEach(country -> stop(country, Way.HANDLED, value));
            }
            if (sort != null && value.isRead()) {
                place(value, null, Way.TO, sort, facts);
                if (TextsOfPlaces.mayBeAboutAPlace(field)
                        && texts.of(value.text(), sort).mentions().isEmpty()) {
                    place(value, null, Way.HANDLED, TextsOfPlaces.besideTheWay(value, texts), facts);
                }
                if (sort == Sort.MARK && !texts.mayForbid(value.text())) { // made for somebody there
                    calledAfter(value, null, NamedMeasure.EMBARGO);
                    calledAfter(value, null, NamedMeasure.RUSSIA_BELARUS);
                }
            } else if (role != null
                    && field.attribute() == Field.Attribute.COUNTRY
                    && (!role.sends() || value.state() == Value.State.UNREADABLE)) {
                country(value, Way.of(role), facts); // a town in such a column counts for all, as it is no country
            }
        }
    }

    private void through(Value value, List<Fact> facts) {
        if (value.isRead()) {
            regions.add(value, cells.onTheWay(value), null, Way.THROUGH, day, facts);
        }
    }

    /**
     * A place in words. A country that the words name counts beside a column; a town that may lie in the column's country, or
     * stands beside a place there, does not.
     *
     * @param known the country that a column beside the words tells
     */
    private void place(Value value, @Nullable Country known, Way way, Sort sort, List<Fact> facts) {
        place(value, known, known, way, sort, facts);
    }

    /** @param beside a country that tells which of the places of a name is meant, and hides none */
    private void place(
            Value value, @Nullable Country known, @Nullable Country beside, Way way, Sort sort, List<Fact> facts) {
        if (value.text().isEmpty()) {
            return;
        }
        var where = texts.of(value.text(), sort);
        for (int i = 0; i < where.mentions().size(); i++) { // hardly any text holds one
            var mention = where.mentions().get(i);
            if (known == null
                    || !mention.town()
                    || !where.mayLieIn(known, mention, (one, other) -> texts.areTwo(value.text(), one, other, sort))) {
                stop(mention.country(), mention.via() && way == Way.TO ? Way.THROUGH : way, value);
            }
        }
        var place = where.place();
        var city = place.country();
        if (where.mentions().isEmpty()
                && city != null
                && known == null
                && sort != Sort.NAME
                && (sort == Sort.MARK || !sort.isOfAnything())) {
            stop(city, way, value);
        }
        boolean inPlace = !sort.isOfAnything() && (way != Way.HANDLED || sort == Sort.ADDRESS || sort == Sort.NAME);
        if (inPlace || (sort.isOfAnything() && regions.isPointedTo(value, place, sort))) {
            regions.add(value, place, beside, way, day, facts);
        }
    }

    private void stop(Country country, Way way, Value from) {
        stops.add(country, way, from);
    }
}
