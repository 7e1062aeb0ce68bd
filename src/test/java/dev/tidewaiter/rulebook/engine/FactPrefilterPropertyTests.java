package dev.tidewaiter.rulebook.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.facts.Fact;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;

/** Where the filter says that no rule could hold, the engine finds nothing, whatever the rules and the facts are. */
class FactPrefilterPropertyTests {

    private static final List<String> PATTERNS = List.of(
            "CodeHit( table == \"chpl\" )",
            "CodeHit( table == \"headings\", inForce )",
            "CodeHit( table in ( \"chpl\", \"headings\" ) )",
            "CodeHit( !inForce )",
            "CodeHit( heading == \"854231.0\" )",
            "Destination( to, groups contains \"D:4\" )",
            "Destination( through || to )",
            "Destination( to, iso == \"IR\" || divertsGoods )",
            "Destination( iso in ( \"TR\", \"IR\" ), !to )",
            "Destination( iso not in ( \"TR\", \"KZ\" ) )",
            "Destination( iso != \"TR\", groups not contains \"D:4\" )",
            "Destination( measures contains \"embargo\" || ( to && groups contains \"E:1\" ) )",
            "Destination( ( measures contains \"embargo\" && to ) || ( risky && through ) )",
            "Destination( !( measures contains \"embargo\" || to ) )",
            "Destination( !( iso == \"IR\" ), risky )",
            "RedFlag( forwarderAsEndUser )",
            "RedFlag()",
            "EndUse( military )",
            "EndUse( missileOrDrone )",
            "DataQualityIssue( unreadable, !name )",
            "EmbargoedPlace( !postcode )",
            "WhyNot()");

    private static final List<String> COMMENTS = List.of(
            "",
            "",
            "",
            " // RedFlag() or CodeHit() is not asked for here",
            "\n    // not ( EndUse() and DataQualityIssue() )\n");

    @Property(tries = 120, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void whatTheFilterPassesOverTheEngineFindsNothingIn(
            @ForAll("conditions") String when, @ForAll("factLists") List<List<Fact>> lines) {
        var text = SmallRules.withCondition(when);
        if (!SmallRules.problems(text).isEmpty()) {
            return; // such as a condition that needs nothing
        }
        var file = SmallRules.file(text);
        var filter = FactPrefilter.of(List.of(file));
        var base = SmallRules.compiled(file);
        for (var facts : lines) {
            var found = SmallRules.found(file, base, facts);
            boolean could = filter.anyCouldHold(facts);
            assertSameOfAFactToCome(filter, facts, could);
            if (!facts.isEmpty() && could) {
                continue; // the engine is asked either way
            }
            assertThat(found).as("%s over %s", when, facts).isEmpty();
        }
    }

    /** A fact that is worked out when it is asked for tells the same as one that was there. */
    private static void assertSameOfAFactToCome(FactPrefilter filter, List<Fact> facts, boolean could) {
        var asking = filter.asking();
        for (var last : facts) {
            var others = new ArrayList<>(facts);
            others.remove(last);
            if (others.stream().noneMatch(other -> other.getClass() == last.getClass())) {
                assertThat(asking.anyCouldHold(others, last.getClass(), () -> last))
                        .isEqualTo(could);
                assertThat(!could || others.contains(last))
                        .as("what the engine is asked about holds all facts")
                        .isTrue();
            }
        }
    }

    @Provide
    Arbitrary<String> conditions() {
        return Combinators.combine(condition(3).list().ofMinSize(1).ofMaxSize(3), Arbitraries.of(COMMENTS))
                .as((parts, comment) -> String.join(comment + "\n    ", parts) + comment);
    }

    private static Arbitrary<String> condition(int depth) {
        var pattern = Arbitraries.of(PATTERNS);
        if (depth == 0) {
            return pattern;
        }
        var inner = condition(depth - 1);
        var pair = inner.tuple2();
        return Arbitraries.frequencyOf(
                Tuple.of(4, pattern),
                Tuple.of(2, pattern.map(of -> "not " + of)),
                Tuple.of(1, inner.map(of -> "not ( " + of + " )")),
                Tuple.of(1, inner.map(of -> "exists ( " + of + " )")),
                Tuple.of(2, pair.map(of -> "( " + of.get1() + " and " + of.get2() + " )")),
                Tuple.of(2, pair.map(of -> "( " + of.get1() + " or\n    " + of.get2() + " )")),
                Tuple.of(1, pair.map(of -> "not ( " + of.get1() + " and " + of.get2() + " )")));
    }

    @Provide
    Arbitrary<List<List<Fact>>> factLists() {
        return Arbitraries.of(SampleFacts.ALL)
                .list()
                .uniqueElements()
                .ofMaxSize(6)
                .map(facts -> (List<Fact>) new ArrayList<>(facts))
                .list()
                .ofSize(24);
    }
}
