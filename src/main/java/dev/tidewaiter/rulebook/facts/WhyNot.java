package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.shipment.Value;
import java.util.List;

/** Present when the caller also wants to know why a line was not flagged. */
public record WhyNot() implements Fact {

    @Override
    public List<Value> evidence() {
        return List.of();
    }
}
