package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.goods.HeadingConflict;
import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.shipment.Value;
import java.util.List;
import java.util.Set;

/**
 * An HS code that means something other than the words say.
 *
 * @param conflict what the two say
 * @param groups   groups of {@code codes.item-classes} that the goods belong to by their words
 * @param from     the value the code stood in
 */
public record Conflict(HeadingConflict conflict, Set<String> groups, Value from) implements Fact {

    public Conflict {
        groups = Set.copyOf(groups);
    }

    public ItemClass item() {
        return conflict.evidence().item();
    }

    /** Whether a remark alone tells of other goods than the code and the description. */
    public boolean remarked() {
        return conflict.remarked();
    }

    @Override
    public List<Value> evidence() {
        return List.of(from, conflict.evidence().from());
    }
}
