package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.goods.code.Eccn;
import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.facts.Laws;
import dev.tidewaiter.rulebook.facts.PartyMatch;
import dev.tidewaiter.rulebook.law.EntryMeasures;
import dev.tidewaiter.rulebook.law.Origins;
import dev.tidewaiter.rulebook.model.NamedMeasure;
import dev.tidewaiter.rulebook.place.CountryProfiles;
import dev.tidewaiter.rulebook.place.RouteStop;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.HsCode;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What entries mean for a line whose goods and sender decide it, such as one that binds only goods that leave Japan. */
final class EntriesOnLine {

    private static final String NINES = "999";

    private final EntryMeasures law;
    private final CountryProfiles countries;
    private final Origins.Places places;

    EntriesOnLine(EntryMeasures law, CountryProfiles countries, Origins.Places places) {
        this.law = law;
        this.countries = countries;
        this.places = places;
    }

    /** Gives each match the meaning that its entry has for the line whose other facts are known. */
    void weigh(GoodsLine line, List<RouteStop> stops, Supplier<Laws> laws, List<Fact> facts) {
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i) instanceof PartyMatch match && law.askTheLine(match.list())) {
                var eccn = Eccn.parse(line.text(Field.ECCN));
                boolean ear99 = eccn != null && eccn.isEar99();
                var said = new EntryMeasures.OnLine(
                        ear99,
                        ear99 || (eccn != null && eccn.entry().endsWith(NINES)),
                        line.hsCodes().stream().map(HsCode::digits).toList(),
                        country -> leaves(line, country),
                        () -> isForeignToAmerica(line, stops, laws.get()));
                facts.set(i, match.meaning(law.meaning(match.match().designation(), said)));
            }
        }
    }

    /** Whether a sender or the port of loading is in a country; where nothing tells where these are, whether the goods are from there. */
    private boolean leaves(GoodsLine line, String iso2) {
        var country = new Country(iso2);
        var senders = Stream.concat(
                        line.parties().stream()
                                .filter(party -> party.role().sends() && party.role() != Role.MANUFACTURER)
                                .map(this::countryOf),
                        Stream.of(line.value(Field.PORT_OF_LOADING))
                                .map(port -> port.isRead() ? places.of(port) : null))
                .filter(Objects::nonNull)
                .toList();
        return senders.isEmpty()
                ? Origins.of(line, places).stream().anyMatch(origin -> country.equals(origin.country()))
                : senders.contains(country);
    }

    /**
     * Whether everything shows that the goods are not subject to American law: sender and origin are known, nothing calls that law, and
     * neither a party nor a place of the way is in the United States. What is not said shows nothing.
     */
    private boolean isForeignToAmerica(GoodsLine line, List<RouteStop> stops, Laws laws) {
        return !laws.american()
                && line.origin() != null
                && (laws.european() || laws.british() || laws.elsewhere())
                && stops.stream().noneMatch(stop -> isAmerican(stop.country()))
                && line.parties().stream().noneMatch(party -> isAmerican(countryOf(party)));
    }

    private @Nullable Country countryOf(Party party) {
        return party.country() == null ? places.of(party.address()) : party.country();
    }

    private boolean isAmerican(@Nullable Country country) {
        return country != null && countries.everUnder(NamedMeasure.US_EXPORT_LAW, country.iso2());
    }
}
