package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.shipment.Value;
import java.time.LocalDate;
import java.util.List;

/**
 * The founding of a company that the line tells of; whether it is a new one, the rules say.
 *
 * @param on   the day; of a year or a month alone the first one
 * @param from the date of incorporation, or the remark that gives it
 */
public record Founding(LocalDate on, Value from) implements Fact {

    /** The day as a number that parameters of the unit day are compared with. */
    public double day() {
        return on.toEpochDay();
    }

    @Override
    public List<Value> evidence() {
        return List.of(from);
    }
}
