package dev.tidewaiter.designation;

import dev.tidewaiter.designation.address.AddressIndex;
import dev.tidewaiter.designation.search.BestMatches.Place;
import dev.tidewaiter.designation.search.PartyCell;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Value;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds the entries in the building of a party.
 *
 * @param byAddress what an address leads to, remembered
 */
record BuildingSearch(Function<String, AddressIndex.Found> byAddress) {

    /** Those in the building of the address, and of the name, for a cell may hold an address where a name belongs. */
    List<Place> of(Party party) {
        var inAddress = in(party.address());
        var inName = PartyCell.hasDigit(party.name().text()) ? in(party.name()) : List.<Place>of();
        if (inAddress.isEmpty() || inName.isEmpty()) {
            return inAddress.isEmpty() ? inName : inAddress;
        }
        return Stream.concat(inAddress.stream(), inName.stream()).toList();
    }

    /** Whether all of an address is looked through. */
    boolean looksThrough(Value address) {
        return !address.isRead() || byAddress.apply(address.text()).whole();
    }

    private List<Place> in(Value value) {
        var hits = value.isRead() ? byAddress.apply(value.text()).hits() : List.<AddressIndex.Hit>of();
        return hits.isEmpty()
                ? List.of()
                : hits.stream().map(hit -> new Place(value, hit)).toList();
    }
}
