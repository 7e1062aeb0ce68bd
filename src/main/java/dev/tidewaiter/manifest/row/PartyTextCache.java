package dev.tidewaiter.manifest.row;

import dev.tidewaiter.manifest.value.NamedParty;
import dev.tidewaiter.manifest.value.PartyCellParser;
import dev.tidewaiter.shipment.Country;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What names and addresses say, each distinct text worked out once. */
final class PartyTextCache {

    static final Address NO_ADDRESS = new Address(null, List.of());

    private static final int MOST_REMEMBERED = 20_000;

    private final PartyCellParser partyText;
    private final Map<String, List<NamedParty>> names = new HashMap<>();
    private final Map<String, Address> addresses = new HashMap<>();

    PartyTextCache(PartyCellParser partyText) {
        this.partyText = partyText;
    }

    /** The country and the numbers of an address. */
    record Address(@Nullable Country country, List<NamedParty.Id> identifiers) {}

    List<NamedParty> named(String text) {
        var known = names.get(text);
        if (known == null) {
            known = partyText.parse(text);
            if (names.size() >= MOST_REMEMBERED) {
                names.clear();
            }
            names.put(text, known);
        }
        return known;
    }

    Address address(String text) {
        var known = addresses.get(text);
        if (known == null) {
            known = new Address(Country.inText(text), partyText.identifiersIn(text));
            if (addresses.size() >= MOST_REMEMBERED) {
                addresses.clear();
            }
            addresses.put(text, known);
        }
        return known;
    }
}
