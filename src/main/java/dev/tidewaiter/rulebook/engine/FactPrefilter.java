package dev.tidewaiter.rulebook.engine;

import dev.tidewaiter.rulebook.facts.CodeHit;
import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.facts.FactTypes;
import dev.tidewaiter.rulebook.language.RuleFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which kinds of facts each condition needs before it can hold. A line that lacks a kind for every rule need not be put
 * before the engine at all: priority goods that go nowhere of note are most of ordinary trade. Codes are told apart by
 * their table. What a condition says beyond that is the engine's business; in doubt a kind is left out, and the engine asks.
 */
public final class FactPrefilter {

    private static final Pattern PATTERN =
            Pattern.compile("(\\b(?:not|exists|or)\\b\\s*\\(?\\s*)?(?:\\$\\w+\\s*:\\s*)?\\b([A-Z]\\w*)\\s*\\(");
    private static final Pattern ONE_TABLE = Pattern.compile("CodeHit\\(\\s*table == \"([\\w-]+)\"");

    private final Map<String, Integer> bits = new HashMap<>();
    private final long[] needed;

    private FactPrefilter(List<Set<String>> conditions) {
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

    /** Reads the conditions of all rules. */
    public static FactPrefilter of(Collection<RuleFile> files) {
        var conditions = new ArrayList<Set<String>>();
        for (var file : files) {
            file.rules().forEach(rule -> conditions.add(kinds(rule.when())));
        }
        return new FactPrefilter(conditions);
    }

    private static Set<String> kinds(String when) {
        var kinds = new HashSet<String>();
        var pattern = PATTERN.matcher(when);
        while (pattern.find()) {
            var before = pattern.group(1);
            var type = pattern.group(2);
            if (!FactTypes.contains(type) || (before != null && !before.startsWith("exists"))) {
                continue;
            }
            kinds.add(type);
            var table = ONE_TABLE.matcher(when.substring(pattern.start(2)));
            if (table.lookingAt()) {
                kinds.add(type + ":" + table.group(1));
            }
        }
        return when.contains(" or ") ? Set.of() : kinds;
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
                present |= known(hit.kind());
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
