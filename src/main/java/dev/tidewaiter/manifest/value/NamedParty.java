package dev.tidewaiter.manifest.value;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Identifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party as one cell names it.
 *
 * @param name        its name; empty when the cell gives only numbers
 * @param address     the address that was run into the name; empty when there is none
 * @param country     the country that address names; null when it names none
 * @param identifiers the numbers found beside the name
 */
public record NamedParty(
        String name, String address, @Nullable Country country, List<Id> identifiers) {

    /** A number and its kind, as its label or shape tells. */
    public record Id(Identifier.Kind kind, String value) {}

    public NamedParty {
        identifiers = List.copyOf(identifiers);
    }
}
