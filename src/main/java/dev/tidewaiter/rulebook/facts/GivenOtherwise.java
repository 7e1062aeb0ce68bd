package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Value;
import java.util.List;

/**
 * A line that says something else than what a person gave for the whole file. The line was judged by its own value; of
 * parties both are held against the lists.
 *
 * @param own   what the line says
 * @param given what was given
 */
public record GivenOtherwise(Value own, Value given) implements Fact {

    public boolean destination() {
        return given.field() == Field.DESTINATION;
    }

    public boolean date() {
        return given.field() == Field.EXPORT_DATE;
    }

    public boolean party() {
        return given.field().role() != null;
    }

    @Override
    public List<Value> evidence() {
        return List.of(own, given);
    }
}
