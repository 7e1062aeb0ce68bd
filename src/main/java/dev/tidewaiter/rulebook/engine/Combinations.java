package dev.tidewaiter.rulebook.engine;

import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.language.FactProduct;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Counts, before the engine is asked, how often conditions would try facts of a line with each other. The engine cannot be stopped
 * while it does: it makes all combinations of a condition before that speaks.
 */
final class Combinations {

    /** The engine makes so many in about ten milliseconds; the rules of the program itself make some hundreds. */
    static final long MOST = 20_000;

    private final Map<Class<?>, Integer> kinds = new HashMap<>();
    private final List<SameKinds> groups;
    private final List<FactProduct> products;

    /** Products of the same kinds of facts, by the positions of these. */
    @SuppressWarnings("ArrayRecordComponent") // a name for what is looked at together; never compared
    private record SameKinds(int[] kinds, List<FactProduct> products) {}

    Combinations(Collection<FactProduct> products) {
        this.products = new ArrayList<>(products);
        Map<List<Integer>, List<FactProduct>> byKinds = new LinkedHashMap<>();
        for (var product : products) {
            var its = product.tried().stream()
                    .map(tried -> kinds.computeIfAbsent(FactTest.typeOf(tried.fact()), any -> kinds.size()))
                    .sorted()
                    .toList();
            byKinds.computeIfAbsent(its, any -> new ArrayList<>()).add(product);
        }
        this.groups = byKinds.entrySet().stream()
                .map(entry -> new SameKinds(
                        entry.getKey().stream().mapToInt(Integer::intValue).toArray(), List.copyOf(entry.getValue())))
                .toList();
    }

    /** What it counts, to be packed. */
    List<FactProduct> products() {
        return products;
    }

    /** The names of the conditions that would make too many combinations of some facts; mostly none. */
    Set<String> tooMany(List<? extends Fact> facts) {
        var counts = new int[kinds.size()];
        for (int i = 0; i < facts.size(); i++) {
            var kind = kinds.get(facts.get(i).getClass());
            if (kind != null) {
                counts[kind]++;
            }
        }
        Set<String> tooMany = Set.of();
        for (int i = 0; i < groups.size(); i++) {
            var group = groups.get(i);
            long times = 1;
            for (int kind : group.kinds) {
                times = capped(times * Math.max(1, counts[kind]));
            }
            if (times > MOST) {
                var among = new TreeSet<>(tooMany);
                for (var product : group.products) {
                    if (times(product, facts) > MOST) {
                        among.add(product.branch());
                    }
                }
                tooMany = among;
            }
        }
        return tooMany;
    }

    /** The kinds alone say too many; some facts of a kind are not what a condition asks for. */
    private static long times(FactProduct product, List<? extends Fact> facts) {
        for (var one : product.once()) {
            if (FactTest.of(one).count(facts) == 0) {
                return 0;
            }
        }
        long times = 1;
        for (var tried : product.tried()) {
            int count = count(tried, facts);
            times = capped(times * (tried.denied() ? Math.max(1, count) : count));
        }
        return times;
    }

    /** With how many facts one of those before is tried: where a property must be equal, with those alone that share it. */
    private static int count(FactProduct.Tried tried, List<? extends Fact> facts) {
        var test = FactTest.of(tried.fact());
        int least = test.count(facts);
        for (var property : tried.joinedBy()) {
            var by = FactProperty.of(FactTest.typeOf(tried.fact()), property);
            var alike = new HashMap<Object, Integer>();
            for (var fact : facts) {
                if (test.isMetBy(fact)) {
                    alike.merge(String.valueOf(by.of(fact)), 1, Integer::sum);
                }
            }
            least = Math.min(
                    least, alike.values().stream().max(Integer::compare).orElse(0));
        }
        return least;
    }

    private static long capped(long times) {
        return Math.min(times, Integer.MAX_VALUE);
    }
}
