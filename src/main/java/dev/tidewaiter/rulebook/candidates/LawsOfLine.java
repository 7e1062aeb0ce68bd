package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.rulebook.facts.Destination.Way;
import dev.tidewaiter.rulebook.facts.Laws;
import dev.tidewaiter.rulebook.facts.Licence;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells whose export law speaks of a line, from its senders, the port that it leaves from, its origin and its classification. */
final class LawsOfLine {

    private static final String AMERICAN = "us-export-law";
    private static final String EUROPEAN = "eu-sanctions-law";
    private static final String PARTNER = "eu-partner";
    private static final String CHINESE = "china-export-law";
    private static final String BRITISH = "uk-sanctions-law";

    private final CountryProfiles countries;
    private final DepartureCandidates.CountryInText places;

    LawsOfLine(CountryProfiles countries, DepartureCandidates.CountryInText places) {
        this.countries = countries;
        this.places = places;
    }

    Laws of(GoodsLine line, List<PlaceCandidates.Stop> stops, @Nullable Licence licence) {
        var american = sender(AMERICAN, line);
        var european = sender(EUROPEAN, line);
        var british = sender(BRITISH, line);
        boolean senderKnown = isSenderKnown(line);
        var origin = line.origin();
        if (origin != null) {
            senderKnown = true;
            if (american.isEmpty() && isUnder(AMERICAN, origin)) {
                american = "the goods are from " + origin.inSentence();
            }
        }
        american = or(american, line.has(Field.ECCN), "the line gives an American classification");
        american = or(american, licence != null && licence.ofAmerica(), "the line gives an American licence code");
        boolean goes = false;
        boolean leaves = european.isEmpty();
        var beyond = "";
        for (var stop : stops) {
            if (stop.way() == Way.TO) {
                goes = true;
                boolean outside = !isUnder(EUROPEAN, stop.country());
                leaves |= outside;
                if (beyond.isEmpty() && outside && !isUnder(PARTNER, stop.country())) {
                    beyond = stop.country().title();
                }
            }
        }
        return new Laws(
                american,
                european,
                british,
                isUnder(CHINESE, line.origin()),
                senderKnown,
                goes,
                goes && !leaves,
                beyond);
    }

    private static String or(String before, boolean holds, String how) {
        return before.isEmpty() && holds ? how : before;
    }

    private boolean isUnder(String measure, @Nullable Country country) {
        return country != null && countries.everUnder(measure, country.iso2());
    }

    /** What a sender or the port of loading says of a law, in words. A maker elsewhere sends nothing. */
    private String sender(String measure, GoodsLine line) {
        for (var party : line.parties()) {
            if (party.role().sends() && party.role() != Role.MANUFACTURER) {
                var country = party.country() == null ? places.of(party.address()) : party.country();
                if (isUnder(measure, country)) {
                    return "the " + party.role().title().toLowerCase(Locale.ROOT) + " is in " + named(country);
                }
            }
        }
        var port = line.value(Field.PORT_OF_LOADING);
        var country = port.isRead() ? places.of(port) : null;
        return isUnder(measure, country) ? "the port of loading is in " + named(country) : "";
    }

    private static String named(@Nullable Country country) {
        return country == null ? "" : country.inSentence();
    }

    private boolean isSenderKnown(GoodsLine line) {
        for (var party : line.parties()) {
            if (party.role().sends()
                    && party.role() != Role.MANUFACTURER
                    && isInSomeCountry(party.country(), party.address())) {
                return true;
            }
        }
        return isInSomeCountry(null, line.value(Field.PORT_OF_LOADING));
    }

    private boolean isInSomeCountry(@Nullable Country country, Value place) {
        return country != null || (place.isRead() && places.of(place) != null);
    }
}
