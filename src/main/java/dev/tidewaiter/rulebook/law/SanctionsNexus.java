package dev.tidewaiter.rulebook.law;

import dev.tidewaiter.rulebook.place.CountryProfiles;
import dev.tidewaiter.rulebook.signal.SignalWords;
import dev.tidewaiter.shipment.GoodsLine;
import java.util.Collection;
import java.util.Locale;

/** What on a line makes the sanctions law of the EU or the UK a law for it: who takes part, where the goods are from, and the currency. */
public final class SanctionsNexus {

    private final CountryProfiles countries;
    private final SignalWords words;

    SanctionsNexus(CountryProfiles countries, SignalWords words) {
        this.countries = countries;
        this.words = words;
    }

    /**
     * What makes a sanctions law a law for a line, in words; empty when nothing does.
     *
     * @param currencies those that its column and its amounts tell: where they differ, either is a link
     */
    public String of(SanctionsLaw law, GoodsLine line, Collection<String> currencies) {
        var measure = law.measure();
        for (var party : line.parties()) {
            var country = party.country();
            if (country != null && countries.everUnder(measure, country.iso2())) {
                return "the " + party.role().title().toLowerCase(Locale.ROOT) + " is in " + country.inSentence();
            }
        }
        for (var origin : Origins.of(line, place -> null)) {
            var country = origin.country();
            if (country != null && countries.everUnder(measure, country.iso2())) {
                return "the goods are from " + country.inSentence();
            }
        }
        var destination = line.destination();
        if (destination != null && countries.everUnder(measure, destination.iso2())) {
            return "the goods go to " + destination.inSentence();
        }
        return currencies.stream()
                .filter(currency -> words.is(law.currencies(), currency))
                .findFirst()
                .map(currency -> "the price is in " + currency)
                .orElse("");
    }
}
