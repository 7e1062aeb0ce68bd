package dev.tidewaiter.rulebook.engine;

import dev.tidewaiter.rulebook.facts.CodeHit;
import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.language.RequiredFacts;
import dev.tidewaiter.rulebook.language.RuleFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which kinds of facts each condition needs before it can hold, taken from the rules as they were parsed. A line that lacks
 * a kind for every rule need not be put before the engine at all: priority goods that go nowhere of note are most of
 * ordinary trade. What a condition says beyond that is the engine's business.
 */
public final class FactPrefilter {

    private final Map<String, Integer> bits = new HashMap<>();
    private final long[] needed;

    private FactPrefilter(Collection<Set<String>> conditions) {
        var masks = new HashSet<Long>();
        for (var condition : conditions) {
            long mask = 0;
            for (var kind : condition) {
                mask |= bit(kind);
            }
            masks.add(mask);
        }
        this.needed = minimal(masks);
    }

    /** Takes what the conditions of all rules require; one with alternatives counts as several. */
    public static FactPrefilter of(Collection<RuleFile> files) {
        return requiring(RuleDigest.required(files));
    }

    /** Takes what the build found that conditions require. */
    public static FactPrefilter requiring(Set<Set<String>> conditions) {
        return new FactPrefilter(conditions);
    }

    /** Takes no short cut: the engine is always asked. */
    public static FactPrefilter none() {
        return new FactPrefilter(Set.of(Set.of()));
    }

    /** A condition that needs all that another needs, and more, adds nothing. */
    private static long[] minimal(Set<Long> masks) {
        return masks.stream()
                .filter(mask -> masks.stream().noneMatch(other -> !other.equals(mask) && (other & mask) == other))
                .mapToLong(Long::longValue)
                .toArray();
    }

    private long bit(String kind) {
        return 1L << bits.computeIfAbsent(kind, any -> Math.min(bits.size(), Long.SIZE - 1));
    }

    /** Whether some rule could hold on facts of these kinds. */
    public boolean anyCouldHold(List<Fact> facts) {
        long present = 0;
        for (int i = 0; i < facts.size(); i++) {
            var fact = facts.get(i);
            present |= known(fact.getClass().getSimpleName());
            if (fact instanceof CodeHit hit) {
                present |= known(RequiredFacts.codeOf(hit.table()));
            }
        }
        for (long mask : needed) {
            if ((mask & present) == mask) {
                return true;
            }
        }
        return false;
    }

    private long known(String kind) {
        var bit = bits.get(kind);
        return bit == null ? 0 : 1L << bit;
    }
}
