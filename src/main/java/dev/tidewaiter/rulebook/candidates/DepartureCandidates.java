package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.rulebook.facts.Departure;
import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.law.LawTables;
import dev.tidewaiter.rulebook.model.NamedMeasure;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells whether goods leave mainland China, whose export law then applies. */
final class DepartureCandidates {

    /** The country that an address or a port names. */
    interface CountryInText {
        @Nullable
        Country of(Value value);
    }

    private final LawTables law;
    private final CountryInText countries;

    DepartureCandidates(LawTables law, CountryInText countries) {
        this.law = law;
        this.countries = countries;
    }

    void find(GoodsLine line, List<Fact> facts) {
        var from = new ArrayList<Value>(2);
        boolean senderKnown = false;
        var how = "";
        for (var party : line.parties()) {
            var country =
                    party.role().sends() && party.country() == null ? countries.of(party.address()) : party.country();
            if (country != null && party.role().sends()) {
                senderKnown |= party.role() != Role.MANUFACTURER;
                if (isChina(country)) {
                    how = "the " + party.role().title().toLowerCase(Locale.ROOT) + " is in China";
                    from.add(party.countryCell().isRead() ? party.countryCell() : party.address());
                }
            }
        }
        var port = line.value(Field.PORT_OF_LOADING);
        if (from.isEmpty() && port.isRead() && isChina(countries.of(port))) {
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
        return country != null && law.countries.everUnder(NamedMeasure.CHINA_EXPORT_LAW, country.iso2());
    }
}
