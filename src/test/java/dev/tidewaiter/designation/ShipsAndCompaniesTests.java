package dev.tidewaiter.designation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.evidence.Match.Strength;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.rulebook.OwnThresholds;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Identifier;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A ship bears words that companies are called by. */
class ShipsAndCompaniesTests {

    private static final Designations LISTED = OwnThresholds.over(List.of(ListSnapshot.of(
            "OFAC-SDN",
            "Test list",
            null,
            List.of(
                    entry("1", Designation.Kind.ORGANISATION, "JOINT STOCK COMPANY STAR"),
                    entry("2", Designation.Kind.ORGANISATION, "KELVARINFLOT LLC"),
                    entry("3", Designation.Kind.VESSEL, "REDLEPUS"),
                    entry("4", Designation.Kind.VESSEL, "KESTREL YU 7870"),
                    entry("5", Designation.Kind.PERSON, "KELVARINOV, Artem Mikhailovich"),
                    entry("6", Designation.Kind.AIRCRAFT, "ZQ-KVR"),
                    entry("7", Designation.Kind.AIRCRAFT, "Q4711KV"),
                    entry("8", Designation.Kind.ORGANISATION, "ZQ-ORG"),
                    entry("9", Designation.Kind.AIRCRAFT, "N72XS"),
                    entry("10", Designation.Kind.AIRCRAFT, "ZQ KVA"),
                    entry("11", Designation.Kind.AIRCRAFT, "ZQKVB"),
                    entry("12", Designation.Kind.AIRCRAFT, "Boeing 747 ZQ-KVC"),
                    entry("13", Designation.Kind.AIRCRAFT, "EP-QXM"),
                    entry("14", Designation.Kind.AIRCRAFT, "Ilyushin IL-76TD")),
            "0",
            "test")));

    @Test
    void aTownInAShipsNameIsHalfOfIt() {
        assertThat(strengths(Role.VESSEL, "HOUSTON STAR")).doesNotContain(Strength.STRONG);
    }

    @Test
    void aTownBesideACompanysNameSaysWhereItIs() {
        assertThat(strengths(Role.CONSIGNEE, "STAR, Houston")).contains(Strength.STRONG);
    }

    @Test
    void aShipCalledAsTheCompanyIsItsOwn() {
        assertThat(strengths(Role.VESSEL, "STAR")).contains(Strength.STRONG);
        assertThat(strengths(Role.VESSEL, "KELVARINFLOT HOUSTON")).contains(Strength.STRONG);
        assertThat(strengths(Role.VESSEL, "M/V REDLEPUS")).contains(Strength.STRONG);
    }

    @Test
    void aPersonInTheColumnOfShipsIsLookedAt() {
        assertThat(strengths(Role.VESSEL, "KELVARINOV, Artem Mikhailovich")).contains(Strength.WEAK);
        assertThat(strengths(Role.VESSEL, "Artem Kelvarinov")).contains(Strength.WEAK);
        assertThat(strengths(Role.VESSEL, "Artem Heron")).doesNotContain(Strength.WEAK, Strength.STRONG);
    }

    @Test
    void theVoyageBehindAShipIsNoPartOfItsName() {
        for (var cell : List.of(
                "KESTREL YU 7870 V.12E",
                "MV KESTREL YU 7870 VOY 12W",
                "KESTREL YU 7870 025E",
                "Kestrel Yu 7870 / FJ324N")) {
            assertThat(strengths(Role.VESSEL, cell)).as(cell).contains(Strength.STRONG);
        }
        assertThat(strengths(Role.VESSEL, "KESTREL STAR 025E")).doesNotContain(Strength.STRONG);
        assertThat(strengths(Role.VESSEL, "KESTREL YU 025E")).doesNotContain(Strength.STRONG);
    }

    @Test
    void theRegistrationThatAnAircraftIsCalledByIsItsNumber() {
        for (var cell : List.of(
                "ZQ-KVR",
                "ZQKVR",
                "Reg. ZQ-KVR",
                "Q4711KV",
                "N72XS",
                "ZQ-KVA",
                "ZQ KVA",
                "ZQ-KVB",
                "ZQ-KVC",
                "ЕР-QХМ")) {
            assertThat(numbered(cell)).as(cell).extracting(Match::kind).contains(Match.Kind.IDENTIFIER);
        }
        assertThat(numbered("ZQ-KVS")).isEmpty();
        assertThat(numbered("IL-76TD")).as("a model is no mark").isEmpty();
        assertThat(numbered("ZQ-ORG")).as("a firm's name is no mark").isEmpty();
    }

    private static List<Match> numbered(String cell) {
        var from = new Value(Field.of(Role.VESSEL, Field.Attribute.ID), cell, null, Value.State.READ);
        return LISTED.matches(new Party(
                Role.VESSEL,
                Value.absent(Field.of(Role.VESSEL, Field.Attribute.NAME), null),
                Value.absent(Field.of(Role.VESSEL, Field.Attribute.ADDRESS), null),
                null,
                Value.absent(Field.of(Role.VESSEL, Field.Attribute.COUNTRY), null),
                List.of(new Identifier(Identifier.Kind.OTHER, Identifier.compact(cell), from))));
    }

    private static Designation entry(String id, Designation.Kind kind, String name) {
        return Designation.listed("OFAC-SDN", id, kind)
                .names(List.of(new ListedName(name, false)))
                .build();
    }

    private static List<Strength> strengths(Role role, String name) {
        var text = new Value(Field.of(role, Field.Attribute.NAME), name, null, Value.State.READ);
        var party = new Party(
                role,
                text,
                Value.absent(Field.of(role, Field.Attribute.ADDRESS), null),
                null,
                Value.absent(Field.of(role, Field.Attribute.COUNTRY), null),
                List.of());
        return LISTED.matches(party).stream().map(Match::strength).toList();
    }
}
