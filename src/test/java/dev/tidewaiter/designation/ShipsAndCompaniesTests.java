package dev.tidewaiter.designation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.evidence.Match.Strength;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.rulebook.OwnThresholds;
import dev.tidewaiter.shipment.Field;
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
                    entry("5", Designation.Kind.PERSON, "KELVARINOV, Artem Mikhailovich")),
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
