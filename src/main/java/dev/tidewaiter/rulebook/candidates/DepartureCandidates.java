package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.rulebook.facts.Departure;
import dev.tidewaiter.rulebook.facts.Destination.Way;
import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.law.LawTables;
import dev.tidewaiter.rulebook.law.Origins;
import dev.tidewaiter.rulebook.model.NamedMeasure;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells whether goods leave mainland China, whose export law then applies, and whether they are loaded where an embargo holds. */
final class DepartureCandidates {

    private final LawTables law;
    private final PlacesOfText texts;
    private final OccupiedRegions regions;

    DepartureCandidates(LawTables law, PlacesOfText texts, OccupiedRegions regions) {
        this.law = law;
        this.texts = texts;
        this.regions = regions;
    }

    /** @param stops takes the country in which the goods are loaded, where it is under an embargo */
    void find(GoodsLine line, RouteCountries stops, LocalDate on, List<Fact> facts) {
        chinese(line, facts);
        loaded(line.value(Field.PORT_OF_LOADING), stops, on, facts);
    }

    /** Goods that are loaded in a country under an embargo are handled there, wherever they are from. */
    private void loaded(Value port, RouteCountries stops, LocalDate on, List<Fact> facts) {
        if (!port.isRead()) {
            return;
        }
        var where = texts.of(port.text(), Sort.PLACE);
        for (var mention : where.mentions()) {
            if (law.countries.everUnder(NamedMeasure.EMBARGO, mention.country().iso2())) {
                stops.add(mention.country(), Way.FROM, port);
            }
        }
        regions.add(port, where.place(), null, Way.FROM, on, facts);
    }

    private void chinese(GoodsLine line, List<Fact> facts) {
        var from = new ArrayList<Value>(2);
        boolean senderKnown = false;
        var how = "";
        for (var party : line.parties()) {
            var country = party.role().sends() && party.country() == null
                    ? texts.countryIn(party.address())
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
        if (from.isEmpty() && port.isRead() && isChina(texts.countryIn(port))) {
            how = "the port of loading is in China";
            from.add(port);
        }
        if (from.isEmpty() && !senderKnown) {
            for (var origin : Origins.of(line, texts::countryIn)) {
                if (isChina(origin.country())) {
                    how = "the goods are of Chinese origin and no exporter's country is given";
                    from.add(origin.said());
                }
            }
        }
        if (!from.isEmpty()) {
            facts.add(new Departure(true, how, from));
        }
    }

    private boolean isChina(@Nullable Country country) {
        return country != null && law.countries.everUnder(NamedMeasure.CHINA_EXPORT_LAW, country.iso2());
    }
}
