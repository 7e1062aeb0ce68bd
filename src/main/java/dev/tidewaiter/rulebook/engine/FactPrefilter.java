package dev.tidewaiter.rulebook.engine;

import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.language.RequiredFact;
import dev.tidewaiter.rulebook.language.RuleFile;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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

        /** Positions of tests that some fact must meet, those first that few facts meet. */
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
                        .flatMap(FactPrefilter::steps)
                        .distinct()
                        .sorted(Comparator.comparingInt(FactPrefilter::commonness))
                        .mapToInt(fact -> positions.computeIfAbsent(fact, any -> positions.size()))
                        .toArray());
    }

    /** What a fact must meet, one test at a time and then all at once: conditions share most of the single ones, which are asked once a line. */
    private static Stream<RequiredFact> steps(RequiredFact fact) {
        var single = fact.tests().stream().map(tests -> new RequiredFact(fact.factType(), Set.of(tests)));
        return fact.tests().size() > 1 ? Stream.concat(single, Stream.of(fact)) : single;
    }

    /** The smaller, the fewer facts meet it: hardly any goods are of a certain class. */
    private static int commonness(RequiredFact step) {
        if (step.tests().size() > 1) {
            return 3;
        }
        var tests = step.tests().iterator().next();
        if (tests.size() > 1) {
            return 2;
        }
        return switch (tests.iterator().next().operator()) {
            case CONTAINS -> 0;
            case EQUAL -> 1;
            default -> 2;
        };
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
