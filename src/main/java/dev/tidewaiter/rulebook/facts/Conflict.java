package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.goods.HeadingConflict;
import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.shipment.Value;
import java.util.Comparator;
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

    /** The group of goods that a regime names: a wrong code may hide a control. */
    private static final String CONTROLLED = "controlled";

    /** What is surely of the goods goes before what may be packed with them, and of that what is controlled before what is not. */
    public static final Comparator<Conflict> WORST_FIRST = Comparator.comparing(Conflict::remarked)
            .thenComparing(conflict -> conflict.remarked() && !conflict.groups().contains(CONTROLLED));

    public Conflict {
        groups = Set.copyOf(groups);
    }

    public ItemClass item() {
        return conflict.evidence().item();
    }

    /** Whether only words of another cell than that of the ordinary goods say so, without a word for a part number or model. */
    public boolean remarked() {
        return conflict.remarked();
    }

    @Override
    public List<Value> evidence() {
        return List.of(from, conflict.evidence().from());
    }
}
