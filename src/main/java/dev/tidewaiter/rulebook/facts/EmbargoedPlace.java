package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.shipment.Value;
import java.util.List;

/**
 * A place in an occupied region of Ukraine, found in an address, a place of delivery or a port.
 *
 * @param place    the word or postcode that was found
 * @param region   the region it lies in
 * @param postcode whether a postcode alone told it
 * @param sender   whether it is where the goods come from
 * @param citation the law
 * @param from     the value that names it
 */
public record EmbargoedPlace(String place, String region, boolean postcode, boolean sender, String citation, Value from)
        implements Fact {

    @Override
    public List<Value> evidence() {
        return List.of(from);
    }
}
