package dev.tidewaiter.rulebook.engine;

import dev.tidewaiter.rulebook.condition.RequiredFact;
import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.language.FactProduct;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts, before the engine is asked, how often rules would try facts of a line with each other. The engine cannot be stopped while it
 * does: it makes all combinations of a rule before that rule speaks.
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

    /**
     * More combinations than the engine is to make.
     *
     * @param rule  the rule's id
     * @param times how many there are
     * @param kind  the kind of fact that most of the others are tried with
     */
    record TooMany(String rule, long times, Class<?> kind) {}

    Combinations(Collection<FactProduct> products) {
        this.products = new ArrayList<>(products);
        Map<List<Integer>, List<FactProduct>> byKinds = new LinkedHashMap<>();
        for (var product : products) {
            var its = product.facts().stream()
                    .map(fact -> kinds.computeIfAbsent(FactTest.typeOf(fact), any -> kinds.size()))
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

    /** The first rule that would make too many combinations of some facts; null when there is none. */
    @Nullable
    TooMany of(List<? extends Fact> facts) {
        var counts = new int[kinds.size()];
        for (int i = 0; i < facts.size(); i++) {
            var kind = kinds.get(facts.get(i).getClass());
            if (kind != null) {
                counts[kind]++;
            }
        }
        for (int i = 0; i < groups.size(); i++) {
            var group = groups.get(i);
            long times = 1;
            for (int kind : group.kinds) {
                times = capped(times * Math.max(1, counts[kind]));
            }
            if (times > MOST) {
                var tooMany = among(group.products, facts);
                if (tooMany != null) {
                    return tooMany;
                }
            }
        }
        return null;
    }

    /** The kinds alone say too many; some facts of a kind are not what a rule asks for. */
    private static @Nullable TooMany among(List<FactProduct> products, List<? extends Fact> facts) {
        for (var product : products) {
            long times = 1;
            int most = 0;
            Class<?> kind = Fact.class;
            for (RequiredFact fact : product.facts()) {
                int count = FactTest.of(fact).count(facts);
                times = capped(times * count);
                if (count > most) {
                    most = count;
                    kind = FactTest.typeOf(fact);
                }
            }
            if (times > MOST) {
                return new TooMany(product.rule(), times, kind);
            }
        }
        return null;
    }

    private static long capped(long times) {
        return Math.min(times, Integer.MAX_VALUE);
    }
}
