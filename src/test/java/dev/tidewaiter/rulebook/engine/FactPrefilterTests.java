package dev.tidewaiter.rulebook.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.goods.code.ControlledCode;
import dev.tidewaiter.rulebook.facts.CodeHit;
import dev.tidewaiter.rulebook.facts.Destination;
import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.language.RuleFile;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactPrefilterTests {

    private static final Value VALUE = Value.absent(Field.HS, null);
    private static final Fact TURKIYE =
            new Destination(new Country("TR"), Destination.Way.TO, Set.of(), "named", "alert", VALUE);

    @Test
    void aLineWithEveryKindThatARuleNeedsIsAsked() {
        assertThat(asked("CodeHit( table == \"chpl\" )\nDestination( to )").anyCouldHold(List.of(hit("chpl"), TURKIYE)))
                .isTrue();
    }

    @Test
    void aLineThatLacksOneKindForEveryRuleIsNot() {
        assertThat(asked("CodeHit( table == \"chpl\" )\nDestination( to )").anyCouldHold(List.of(hit("chpl"))))
                .isFalse();
    }

    @Test
    void codesOfDifferentTablesAreDifferentKinds() {
        assertThat(asked("$c : CodeHit( table == \"china-uav\", inForce )").anyCouldHold(List.of(hit("chpl"))))
                .isFalse();
        assertThat(asked("$c : CodeHit( table in ( \"chpl\", \"china-uav\" ) )").anyCouldHold(List.of(hit("chpl"))))
                .isTrue();
    }

    @Test
    void whatMustBeAbsentIsNotNeeded() {
        assertThat(asked("CodeHit( inForce )\nnot Destination( to )").anyCouldHold(List.of(hit("chpl"))))
                .isTrue();
        assertThat(asked("CodeHit( inForce )\nnot ( Destination( to ) )").anyCouldHold(List.of(hit("chpl"))))
                .isTrue();
    }

    @Test
    void aConditionWithAlternativesIsAlwaysAsked() {
        assertThat(asked("( Destination( to ) or CodeHit( inForce ) )").anyCouldHold(List.of(hit("chpl"))))
                .isTrue();
    }

    private static FactPrefilter asked(String when) {
        var text = "package rules\nrule \"r\"\n    @Id(\"X01\")\nwhen\n" + when
                + "\nthen\n    findings.flag(drools.getRule());\nend\n";
        return FactPrefilter.of(List.of(RuleFile.read("x.drl", text, new ArrayList<>())));
    }

    private static Fact hit(String table) {
        var row =
                new ControlledCode("US-EAR", "a list", "854231", "chips", null, null, "law", "sourced", "1", table, 2);
        return new CodeHit(row, "854231", true, VALUE);
    }
}
