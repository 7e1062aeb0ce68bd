package dev.tidewaiter.rulebook.engine;

import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.language.RequiredFact;
import dev.tidewaiter.rulebook.language.RuleFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which facts each condition needs before it can hold, taken from the rules as they were parsed. A line that lacks one for
 * every rule need not be put before the engine at all: toys, and goods for countries that only some of the rules ask about,
 * are most of ordinary trade. What a condition says beyond constants is the engine's business.
 */
public final class FactPrefilter {

    private static final byte MET = 1;
    private static final byte MISSED = 2;

    private final Map<Class<?>, Long> bits = new HashMap<>();
    private final AskedCondition[] conditions;
    private final FactTest[] tests;

    /** What one condition needs. */
    private static final class AskedCondition {

        /** Kinds of facts, which are asked first because that costs nearly nothing. */
        private final long kinds;

        /** Positions of tests that some fact must meet. */
        private final int[] facts;

        private AskedCondition(long kinds, int[] facts) {
            this.kinds = kinds;
            this.facts = facts;
        }
    }

    private FactPrefilter(Set<Set<RequiredFact>> conditions) {
        Map<RequiredFact, Integer> positions = new LinkedHashMap<>();
        this.conditions = conditions.stream()
                .map(condition -> asked(condition, positions))
                .toArray(AskedCondition[]::new);
        this.tests = positions.keySet().stream().map(FactTest::of).toArray(FactTest[]::new);
    }

    /** Takes what the conditions of all rules require; one with alternatives counts as several. */
    public static FactPrefilter of(Collection<RuleFile> files) {
        return requiring(RuleDigest.required(files));
    }

    /** Takes what the build found that conditions require. */
    public static FactPrefilter requiring(Set<Set<RequiredFact>> conditions) {
        return new FactPrefilter(conditions);
    }

    /** Takes no short cut: the engine is always asked. */
    public static FactPrefilter none() {
        return new FactPrefilter(Set.of(Set.of()));
    }

    private AskedCondition asked(Set<RequiredFact> condition, Map<RequiredFact, Integer> positions) {
        long kinds = 0;
        for (var fact : condition) {
            kinds |= bits.computeIfAbsent(FactTest.typeOf(fact), any -> 1L << bits.size());
        }
        return new AskedCondition(
                kinds,
                condition.stream()
                        .filter(fact -> !fact.tests().isEmpty())
                        .mapToInt(fact -> positions.computeIfAbsent(fact, any -> positions.size()))
                        .toArray());
    }

    /** Whether some rule could hold on these facts. */
    public boolean anyCouldHold(List<Fact> facts) {
        long present = 0;
        for (int i = 0; i < facts.size(); i++) {
            present |= bits.getOrDefault(facts.get(i).getClass(), 0L);
        }
        var answers = new byte[tests.length]; // conditions share tests
        for (var condition : conditions) {
            if ((condition.kinds & present) == condition.kinds && allMet(condition, facts, answers)) {
                return true;
            }
        }
        return false;
    }

    private boolean allMet(AskedCondition condition, List<Fact> facts, byte[] answers) {
        for (int test : condition.facts) {
            if (answers[test] == 0) {
                answers[test] = tests[test].anyMeets(facts) ? MET : MISSED;
            }
            if (answers[test] == MISSED) {
                return false;
            }
        }
        return true;
    }
}
