package dev.tidewaiter.rulebook.law;

import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Groups of item classes that a rule asks about as one, such as the goods that a regime controls. */
public final class ItemGroups {

    /** The table that it reads. */
    static final Set<String> TABLES = Set.of("item-classes");

    private final Map<ItemClass, Set<String>> byClass = new EnumMap<>(ItemClass.class);

    ItemGroups(List<DataTable.Row> rows, List<Problem> problems) {
        for (var row : rows) {
            Arrays.stream(ItemClass.values())
                    .filter(item -> item.name().equals(row.text("class")))
                    .findFirst()
                    .ifPresentOrElse(
                            item -> byClass.computeIfAbsent(item, any -> new HashSet<>())
                                    .add(row.text("group")),
                            () -> problems.add(
                                    row.problem("class", "\"" + row.text("class") + "\" is no class of goods")));
            if (row.text("citation").isEmpty()) {
                problems.add(row.problem("citation", "cites nothing; name the law or list behind the group"));
            }
        }
        byClass.replaceAll((item, groups) -> Set.copyOf(groups));
    }

    /** Every group that one of the classes belongs to. Most goods are of one class, whose groups are at hand. */
    public Set<String> of(Collection<ItemClass> classes) {
        Set<String> found = Set.of();
        for (var item : classes) {
            var groups = byClass.getOrDefault(item, Set.of());
            if (!found.containsAll(groups)) {
                found = found.isEmpty() ? groups : joined(found, groups);
            }
        }
        return found;
    }

    private static Set<String> joined(Set<String> some, Set<String> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        return Set.copyOf(all);
    }

    /** Every group that all of the classes belong to; none where there is no class. */
    public Set<String> ofAll(Collection<ItemClass> classes) {
        Set<String> found = null;
        for (var item : classes) {
            var groups = byClass.getOrDefault(item, Set.of());
            if (found == null) {
                found = groups;
            } else if (!groups.containsAll(found)) {
                var both = new HashSet<>(found);
                both.retainAll(groups);
                found = Set.copyOf(both);
            }
        }
        return found == null ? Set.of() : found;
    }
}
