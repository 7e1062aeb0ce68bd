package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.shipment.Value;
import java.util.List;

/**
 * A parameter that the rulebook adds for itself, in {@code parameters/own.yaml}, as it is law on the day that applies.
 *
 * @param name  its id, such as {@code drone-battery-weight}
 * @param value its value; NaN, which no comparison satisfies, while it is switched off
 * @param unit  its unit, as the file words it
 */
public record Threshold(String name, double value, String unit) implements Fact {

    @Override
    public List<Value> evidence() {
        return List.of();
    }
}
