package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.shipment.Value;
import java.util.List;

/**
 * A remark that says that who gets the goods, where they go or by which way was changed.
 *
 * @param what       the word for what was changed, such as "destination"
 * @param daysBefore how many days before the goods leave that was, below 0 when it was after; NaN where no day stands in the remark or
 *                   the line does not say when they leave
 * @param from       the remark
 */
public record LateChange(String what, double daysBefore, Value from) implements Fact {

    /** Whether the remark and the line tell how long before the shipment it was. */
    public boolean dayKnown() {
        return !Double.isNaN(daysBefore);
    }

    @Override
    public List<Value> evidence() {
        return List.of(from);
    }
}
