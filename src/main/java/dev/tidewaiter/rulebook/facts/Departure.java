package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.shipment.Value;
import java.util.List;

/**
 * Where the goods leave from, for the export law of that country.
 *
 * @param china whether they leave mainland China
 * @param how   what tells it, in words, such as "the exporter is in China"
 * @param from  the values that tell it
 */
public record Departure(boolean china, String how, List<Value> from) implements Fact {

    public Departure {
        from = List.copyOf(from);
    }

    @Override
    public List<Value> evidence() {
        return from;
    }
}
