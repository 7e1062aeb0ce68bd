package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.shipment.Value;
import java.util.List;

/**
 * A list that a run screens against.
 *
 * @param list    the list
 * @param ageDays days since it was published; -1 when it does not say when
 * @param limit   the greatest age in days that passes
 */
public record ListInUse(ListSnapshot list, long ageDays, double limit) implements Fact {

    /** Its name in words; a list that is not held whole is never called by a whole list's name. */
    public String named() {
        return list.whole() ? list.title() : "a subset of " + list.title();
    }

    public boolean undated() {
        return ageDays < 0;
    }

    public boolean stale() {
        return ageDays > limit;
    }

    @Override
    public List<Value> evidence() {
        return List.of();
    }
}
