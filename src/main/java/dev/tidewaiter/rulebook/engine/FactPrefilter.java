package dev.tidewaiter.rulebook.engine;

import dev.tidewaiter.rulebook.condition.RequiredFact;
import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.facts.Laws;
import dev.tidewaiter.rulebook.language.RuleFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which facts each condition needs before it can hold, taken from the rules as they were parsed. A line that lacks one for
 * every rule need not be put before the engine at all: toys, and goods for countries that only some of the rules ask about,
 * are most of ordinary trade. What a condition says beyond constants is the engine's business.
 */
public final class FactPrefilter {

    private static final byte MET = 1;
    private static final byte MISSED = 2;

    /** Behind all others. */
    private static final int LAST = 10;

    /** The kinds of facts that conditions need, numbered. */
    private final Map<Class<?>, Integer> kinds = new HashMap<>();

    /** Conditions by the position of the test that each is asked first, those that are asked none behind them. */
    private final AskedCondition[][] byFirstTest;

    private final FactTest[] tests;

    /** The number of the kind of facts that each test asks. */
    private final int[] kindOfTest;

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

        private int first(int none) {
            return facts.length == 0 ? none : facts[0];
        }
    }

    private FactPrefilter(Set<Set<RequiredFact>> conditions) {
        Map<RequiredFact, Integer> positions = new LinkedHashMap<>();
        var asked = conditions.stream()
                .map(condition -> asked(condition, positions))
                .toList();
        this.tests = positions.keySet().stream().map(FactTest::of).toArray(FactTest[]::new);
        this.kindOfTest = positions.keySet().stream()
                .mapToInt(fact -> Objects.requireNonNull(kinds.get(FactTest.typeOf(fact))))
                .toArray();
        this.byFirstTest = new AskedCondition[tests.length + 1][];
        for (int first = 0; first <= tests.length; first++) {
            int test = first;
            byFirstTest[first] = asked.stream()
                    .filter(condition -> condition.first(tests.length) == test)
                    .toArray(AskedCondition[]::new);
        }
    }

    /** Takes what the conditions of all rules require; one with alternatives counts as several. */
    public static FactPrefilter of(Collection<RuleFile> files) {
        return requiring(RuleDigest.required(files));
    }

    /** Takes what the build found that conditions require. */
    public static FactPrefilter requiring(Set<Set<RequiredFact>> conditions) {
        return new FactPrefilter(conditions);
    }

    /** Takes no short cut: the engine is always asked, for the proof that a short cut changes no answer. */
    public static FactPrefilter none() {
        return new FactPrefilter(Set.of(Set.of()));
    }

    private AskedCondition asked(Set<RequiredFact> condition, Map<RequiredFact, Integer> positions) {
        long needed = 0;
        for (var fact : condition) {
            needed |= 1L << kinds.computeIfAbsent(FactTest.typeOf(fact), any -> kinds.size());
        }
        return new AskedCondition(
                needed,
                condition.stream()
                        .flatMap(FactPrefilter::steps)
                        .distinct()
                        .sorted(Comparator.comparingInt(FactPrefilter::turn))
                        .mapToInt(fact -> positions.computeIfAbsent(fact, any -> positions.size()))
                        .toArray());
    }

    /** What a fact must meet, one test at a time and then all at once: conditions share most of the single ones, which are asked once a line. */
    private static Stream<RequiredFact> steps(RequiredFact fact) {
        var single = fact.tests().stream().map(tests -> new RequiredFact(fact.factType(), Set.of(tests)));
        return fact.tests().size() > 1 ? Stream.concat(single, Stream.of(fact)) : single;
    }

    /** The smaller, the sooner it is asked: hardly any goods are of a certain class, and whose law speaks is worked out for few lines. */
    private static int turn(RequiredFact step) {
        return commonness(step) + (FactTest.typeOf(step) == Laws.class ? LAST : 0);
    }

    /** The smaller, the fewer facts meet it. */
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
        return asking().anyCouldHold(facts);
    }

    /** The same for one thread, which asks it of many facts after each other. */
    public Asking asking() {
        return new Asking();
    }

    /** Asks about the facts of one line after the other. Belongs to one thread. */
    public final class Asking {

        /** What the tests have answered about the facts at hand, for conditions share them. */
        private final byte[] answers = new byte[tests.length];

        private List<Fact> facts = List.of();

        /** The same by the number of their kind, for several hundred tests ask them. */
        private final List<List<Fact>> byKind = Stream.generate(() -> (List<Fact>) new ArrayList<Fact>())
                .limit(kinds.size())
                .toList();

        private @Nullable Class<? extends Fact> pending;
        private Supplier<? extends Fact> making = () -> {
            throw new IllegalStateException("no fact is to be made");
        };

        private Asking() {}

        /** Whether some rule could hold on these facts. */
        public boolean anyCouldHold(List<Fact> some) {
            pending = null;
            return anyHolds(some);
        }

        /**
         * The same where there is one more fact, which is worked out and added behind them when it is asked for, or some rule could hold.
         *
         * @param some   the others; where it is among them, it is not made
         * @param kind   what it is
         * @param making makes it
         */
        public boolean anyCouldHold(List<Fact> some, Class<? extends Fact> kind, Supplier<? extends Fact> making) {
            boolean there = false;
            for (int i = 0; i < some.size(); i++) {
                there |= some.get(i).getClass() == kind;
            }
            this.pending = there ? null : kind;
            this.making = making;
            boolean could = anyHolds(some);
            if (could) {
                make();
            }
            return could;
        }

        private void make() {
            if (pending != null) {
                pending = null;
                var made = making.get();
                facts.add(made);
                note(made);
            }
        }

        private boolean anyHolds(List<Fact> some) {
            facts = some;
            Arrays.fill(answers, (byte) 0);
            byKind.forEach(List::clear);
            long present = pending == null ? 0 : bit(kinds.get(pending));
            for (int i = 0; i < facts.size(); i++) {
                present |= bit(note(facts.get(i)));
            }
            for (int first = 0; first < byFirstTest.length; first++) {
                for (var condition : byFirstTest[first]) {
                    if ((condition.kinds & present) == condition.kinds) {
                        if (allMet(condition)) {
                            return true;
                        }
                        if (first < tests.length && answers[first] == MISSED) {
                            break; // all of these begin with the test that no fact meets
                        }
                    }
                }
            }
            return false;
        }

        private @Nullable Integer note(Fact fact) {
            var kind = kinds.get(fact.getClass());
            if (kind != null) {
                byKind.get(kind).add(fact);
            }
            return kind;
        }

        private static long bit(@Nullable Integer kind) {
            return kind == null ? 0 : 1L << kind;
        }

        private boolean allMet(AskedCondition condition) {
            for (int test : condition.facts) {
                if (answers[test] == 0) {
                    if (tests[test].isOf(pending)) {
                        make();
                    }
                    answers[test] = tests[test].anyMeets(byKind.get(kindOfTest[test])) ? MET : MISSED;
                }
                if (answers[test] == MISSED) {
                    return false;
                }
            }
            return true;
        }
    }
}
