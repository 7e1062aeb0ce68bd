package dev.tidewaiter.rulebook.engine;

import static dev.tidewaiter.rulebook.engine.SampleFacts.RED_FLAG;
import static dev.tidewaiter.rulebook.engine.SampleFacts.code;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.facts.Destination;
import dev.tidewaiter.rulebook.facts.EndUse;
import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.facts.Laws;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactPrefilterTests {

    private static final Fact TURKIYE = new Destination(
            new Country("TR"),
            Destination.Way.TO,
            Set.of(),
            Set.of(),
            Set.of(),
            "named",
            "alert",
            "",
            Value.absent(Field.HS, null));

    @Test
    void aLineWithEveryKindThatARuleNeedsIsAsked() {
        assertThat(asked("CodeHit( table == \"chpl\" )\nDestination( to )")
                        .anyCouldHold(List.of(code("chpl"), TURKIYE)))
                .isTrue();
    }

    @Test
    void aLineThatLacksOneKindForEveryRuleIsNot() {
        assertThat(asked("CodeHit( table == \"chpl\" )\nDestination( to )").anyCouldHold(List.of(code("chpl"))))
                .isFalse();
    }

    @Test
    void codesOfDifferentTablesAreDifferentKinds() {
        assertThat(asked("$c : CodeHit( table == \"china-uav\", inForce )").anyCouldHold(List.of(code("chpl"))))
                .isFalse();
        assertThat(asked("$c : CodeHit( table in ( \"chpl\", \"china-uav\" ) )").anyCouldHold(List.of(code("chpl"))))
                .isTrue();
        assertThat(asked("$c : CodeHit( table == \"china-uav\" || inForce )").anyCouldHold(List.of(code("chpl"))))
                .isTrue();
    }

    @Test
    void whatMustBeAbsentIsNotNeeded() {
        assertThat(asked("CodeHit( inForce )\nnot Destination( to )").anyCouldHold(List.of(code("chpl"))))
                .isTrue();
        assertThat(asked("CodeHit( inForce )\nnot ( Destination( to ) )").anyCouldHold(List.of(code("chpl"))))
                .isTrue();
    }

    @Test
    void aGroupThatMustBeAbsentIsNotNeeded() {
        assertThat(asked("CodeHit( inForce )\nnot ( Destination( to ) and RedFlag() )")
                        .anyCouldHold(List.of(code("chpl"))))
                .isTrue();
    }

    @Test
    void aFactThatACommentSpeaksOfIsNotNeeded() {
        assertThat(asked("CodeHit( inForce ) // a RedFlag() is not asked for here")
                        .anyCouldHold(List.of(code("chpl"))))
                .isTrue();
    }

    @Test
    void oneOfTheAlternativesIsNeeded() {
        for (var or :
                List.of("( Destination( to ) or CodeHit( inForce ) )", "Destination( to ) or\n  CodeHit( inForce )")) {
            assertThat(asked(or).anyCouldHold(List.of(code("chpl")))).isTrue();
            assertThat(asked(or).anyCouldHold(List.of(TURKIYE))).isTrue();
            assertThat(asked(or).anyCouldHold(List.of(RED_FLAG))).isFalse();
        }
    }

    @Test
    void whatExistsIsNeeded() {
        assertThat(asked("exists ( CodeHit( inForce ) and RedFlag() )").anyCouldHold(List.of(code("chpl"))))
                .isFalse();
    }

    @Test
    void oneFactMustMeetAllThatConstantsTell() {
        var iran = destination("IR", Destination.Way.THROUGH, "embargo");
        var asked = asked("Destination( to, measures contains \"embargo\" )");
        assertThat(asked.anyCouldHold(List.of(TURKIYE, iran))).isFalse();
        assertThat(asked.anyCouldHold(List.of(TURKIYE, destination("SY", Destination.Way.TO, "embargo"))))
                .isTrue();
    }

    @Test
    void anAlternativeOfSeveralTestsIsHeldAgainstEachOfThem() {
        var asked = asked("Destination( iso == \"IR\" || ( to && measures contains \"embargo\" ) )");
        assertThat(asked.anyCouldHold(List.of(TURKIYE))).isFalse();
        assertThat(asked.anyCouldHold(List.of(destination("IR", Destination.Way.FROM))))
                .isTrue();
        assertThat(asked.anyCouldHold(List.of(destination("SY", Destination.Way.TO, "embargo"))))
                .isTrue();
    }

    @Test
    void whatMoreThanConstantsTellIsLeftToTheEngine() {
        assertThat(asked("$d : Destination( to )\nDestination( country == $d.country, through )")
                        .anyCouldHold(List.of(TURKIYE, destination("TR", Destination.Way.THROUGH))))
                .isTrue();
    }

    private static Fact destination(String iso, Destination.Way way, String... measures) {
        return new Destination(
                new Country(iso), way, Set.of(), Set.of(measures), Set.of(), "", "", "", Value.absent(Field.HS, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<=", ">", ">="})
    void whereThereIsNoAmountNoneIsComparedByOrder(String operator) {
        var use = Value.absent(Field.END_USE, null);
        var unknown = List.<Fact>of(new EndUse(EndUse.Kind.MISSILE_OR_DRONE, "drone", false, Double.NaN, use));
        var three = List.<Fact>of(new EndUse(EndUse.Kind.MISSILE_OR_DRONE, "drone", false, 3, use));
        var when = "EndUse( rangeKm " + operator + " 3.0 )";
        assertThat(asked(when).anyCouldHold(unknown)).isFalse();
        assertThat(asked(when).anyCouldHold(three)).isTrue();
        assertThat(asked("EndUse( !( rangeKm " + operator + " 3.0 ) )").anyCouldHold(unknown))
                .isTrue();
    }

    @Test
    void whatIsNoAmountIsInNoOrderWithAnyOther() {
        assertThat(Amounts.less(Double.NaN, 3)).isFalse();
        assertThat(Amounts.atMost(Double.NaN, 3)).isFalse();
        assertThat(Amounts.more(Double.NaN, 3)).isFalse();
        assertThat(Amounts.atLeast(Double.NaN, 3)).isFalse();
    }

    @Test
    void whoseLawSpeaksIsNotWorkedOutWhereNoConditionComesToIt() {
        var asking = asked("Laws( !american, destinationKnown )\nCodeHit( table == \"china-uav\" )")
                .asking();
        var facts = new ArrayList<Fact>(List.of(code("chpl")));
        assertThat(asking.anyCouldHold(facts, Laws.class, () -> {
                    throw new AssertionError("the code is on no list that is asked about");
                }))
                .isFalse();
        facts.set(0, code("china-uav"));
        var laws = new Laws(
                "", "", "", "", false, false, false, true, true, false, false, false, false, List.of(), false, "");
        assertThat(asking.anyCouldHold(facts, Laws.class, () -> laws)).isTrue();
        assertThat(facts).endsWith(laws);
    }

    private static FactPrefilter asked(String when) {
        var text = SmallRules.withCondition(when);
        assertThat(SmallRules.problems(text)).isEmpty();
        return FactPrefilter.of(List.of(SmallRules.file(text)));
    }
}
