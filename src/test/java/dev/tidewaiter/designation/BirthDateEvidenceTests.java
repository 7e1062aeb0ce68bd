package dev.tidewaiter.designation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.evidence.Match.Strength;
import dev.tidewaiter.designation.evidence.SecondaryField;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.ListedBirthDate;
import dev.tidewaiter.rulebook.OwnThresholds;
import dev.tidewaiter.shipment.BirthDate;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Party;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDateEvidenceTests {

    private static final ListedBirthDate ON_A_DAY =
            new ListedBirthDate(new BirthDate(LocalDate.of(1970, 3, 12), LocalDate.of(1970, 3, 12)), false);
    private static final ListedBirthDate ABOUT_1968 = new ListedBirthDate(BirthDate.in(Year.of(1968)), true);

    private static final Designations DESIGNATIONS = OwnThresholds.over(List.of(ListSnapshot.of(
            "OFAC-SDN",
            "Test list",
            null,
            List.of(
                    entry("1", Designation.Kind.PERSON, "ZHUKOVETSKY, Platon Yegorovich", ON_A_DAY, ABOUT_1968),
                    entry("2", Designation.Kind.PERSON, "OBOLENTSEV, Kirill"),
                    entry("3", Designation.Kind.ORGANISATION, "KUPOLINVEST OOO")),
            "0",
            "test")));

    @ParameterizedTest
    @ValueSource(strings = {"1970-03-12", "1970", "1966", "1969-07-01"})
    void aDateThatFitsOneOfTheListedAgrees(String born) {
        assertThat(only("Platon Zhukovetsky", born).agrees()).containsExactly(SecondaryField.BIRTH_DATE);
    }

    @Test
    void aDateThatFitsNoneDiffersAndIsStillShown() {
        var match = only("Platon Zhukovetsky", "1985");
        assertThat(match.differs()).containsExactly(SecondaryField.BIRTH_DATE);
        assertThat(match.strength()).isIn(Strength.STRONG, Strength.WEAK);
        assertThat(match.confirmed()).isFalse();
    }

    @Test
    void aDateThatOneSideDoesNotGiveIsUnknown() {
        assertThat(only("Platon Zhukovetsky", null).unknown()).contains(SecondaryField.BIRTH_DATE);
        assertThat(only("Kirill Obolentsev", "1985").unknown()).contains(SecondaryField.BIRTH_DATE);
    }

    @Test
    void nobodyAsksACompanyWhenItWasBorn() {
        var match = only("Kupolinvest OOO", "1985");
        assertThat(Stream.of(match.agrees(), match.differs(), match.unknown()).flatMap(Set::stream))
                .doesNotContain(SecondaryField.BIRTH_DATE);
    }

    private static Match only(String name, @Nullable String born) {
        var matches = DESIGNATIONS.matches(bornOn(DesigneesOnTheList.party(name, "", ""), born));
        assertThat(matches).hasSize(1);
        return matches.get(0);
    }

    private static Party bornOn(Party party, @Nullable String born) {
        return new Party(
                party.role(),
                party.name(),
                party.address(),
                party.country(),
                party.countryCell(),
                party.identifiers(),
                born == null ? null : BirthDate.read(born));
    }

    private static Designation entry(String id, Designation.Kind kind, String name, ListedBirthDate... born) {
        return Designation.listed("OFAC-SDN", id, kind)
                .names(List.of(new ListedName(name, false)))
                .countries(List.of(new Country("RU")))
                .born(List.of(born))
                .build();
    }
}
