package dev.tidewaiter.designation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.evidence.Match.Kind;
import dev.tidewaiter.designation.evidence.Match.Strength;
import dev.tidewaiter.designation.evidence.SecondaryField;
import dev.tidewaiter.designation.identifier.ListedIdentifier;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.rulebook.OwnThresholds;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Identifier;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DesignationsTests {

    private static final Designation LIMBACH = entry(
            "51298",
            "CN",
            List.of(new ListedName("XIAMEN LIMBACH AIRCRAFT ENGINE CO., LTD.", false), new ListedName("LIMBAX", true)),
            "No. 93 Xiangyu Road, Xiamen, China",
            new ListedIdentifier(Identifier.Kind.USCC, "91350200051193084R", "USCC"));
    private static final Designation VECTOR = entry(
            "49917",
            "RU",
            List.of(new ListedName("LIMITED LIABILITY COMPANY VECTOR", false)),
            "ul. Rossiiskaya, d. 2A, kv. 10, Irkutsk 664025, Russia",
            new ListedIdentifier(Identifier.Kind.INN, "3808184570", "INN"));
    private static final Designation USC =
            entry("48441", "RU", List.of(new ListedName("USC LTD", false)), "Zhukovsky, Russia", null);
    private static final Designations DESIGNATIONS = OwnThresholds.over(
            List.of(ListSnapshot.of("OFAC-SDN", "Test list", null, List.of(LIMBACH, VECTOR, USC), "0", "test")));

    @Test
    void anEqualNumberIsEnough() {
        var match = only(DesigneesOnTheList.party("Another Name", "CN", "", "9135 0200 0511 9308 4R"));
        assertThat(match.kind()).isEqualTo(Kind.IDENTIFIER);
        assertThat(match.strength()).isEqualTo(Strength.STRONG);
        assertThat(match.listed()).isEqualTo("91350200051193084R");
        assertThat(match.agrees()).containsExactly(SecondaryField.COUNTRY, SecondaryField.IDENTIFIER);
    }

    @Test
    void theOldCompanyCodeInsideTheNumberIsEnough() {
        assertThat(only(DesigneesOnTheList.party("", "", "", "05119308-4")).strength())
                .isEqualTo(Strength.STRONG);
    }

    @Test
    void aNumberWithOneSlipIsAHintOnly() {
        var match = only(DesigneesOnTheList.party("Another Name", "RU", "", "3808184571"));
        assertThat(match.kind()).isEqualTo(Kind.IDENTIFIER);
        assertThat(match.strength()).isEqualTo(Strength.WEAK);
        assertThat(match.agrees()).doesNotContain(SecondaryField.IDENTIFIER);
    }

    @Test
    void aNumberInFrontOfTheNameIsANumber() {
        assertThat(only(DesigneesOnTheList.party("3808184570 380801001 OOO Romashka", "RU", ""))
                        .kind())
                .isEqualTo(Kind.IDENTIFIER);
    }

    @Test
    void aWholeNameIsStrongAlsoInAnotherCountry() {
        var match = only(DesigneesOnTheList.party("Xiamen Limbach Aircraft Engine", "DE", ""));
        assertThat(match.strength()).isEqualTo(Strength.STRONG);
        assertThat(match.differs()).containsExactly(SecondaryField.COUNTRY);
        assertThat(match.unknown()).containsExactly(SecondaryField.ADDRESS, SecondaryField.IDENTIFIER);
    }

    @Test
    void aCommonNameAloneIsWeakUnlessItIsTheWholeName() {
        assertThat(only(DesigneesOnTheList.party("Vektor Plus LLC", "KZ", "")).strength())
                .isEqualTo(Strength.WEAK);
        assertThat(only(DesigneesOnTheList.party("ООО Вектор", "RU", "")).strength())
                .isEqualTo(Strength.STRONG);
        assertThat(only(DesigneesOnTheList.party("Vector GmbH", "DE", "")).strength())
                .isEqualTo(Strength.WEAK);
    }

    @Test
    void aWeakAliasNeverAccusesAlone() {
        assertThat(only(DesigneesOnTheList.party("Limbax", "CN", "")).strength())
                .isEqualTo(Strength.WEAK);
    }

    @Test
    void aShortNameNeedsItsCountry() {
        assertThat(only(DesigneesOnTheList.party("USC Ltd", "RU", "")).strength())
                .isEqualTo(Strength.STRONG);
        assertThat(only(DesigneesOnTheList.party("USC Ltd", "US", "")).strength())
                .isEqualTo(Strength.WEAK);
        assertThat(DESIGNATIONS.matches(DesigneesOnTheList.party("USC Furniture", "RU", "")))
                .isEmpty();
    }

    @Test
    void anotherProvenNumberContradicts() {
        var match = only(DesigneesOnTheList.party("LLC Vector", "RU", "", "7707083893"));
        assertThat(match.differs()).containsExactly(SecondaryField.IDENTIFIER);
        assertThat(match.strength()).isEqualTo(Strength.STRONG);
    }

    @Test
    void theSameBuildingIsFoundInAnotherScript() {
        var match = only(DesigneesOnTheList.party("ООО Ромашка", "RU", "г. Иркутск, ул. Российская, д. 2А, офис 7"));
        assertThat(match.kind()).isEqualTo(Kind.ADDRESS);
        assertThat(match.agrees()).contains(SecondaryField.ADDRESS);
    }

    @Test
    void anotherHouseOrTownIsAnotherBuilding() {
        assertThat(DESIGNATIONS.matches(DesigneesOnTheList.party("Acme", "CN", "No. 95 Xiangyu Road, Xiamen")))
                .isEmpty();
        assertThat(DESIGNATIONS.matches(DesigneesOnTheList.party("Acme", "CN", "No. 93 Xiangyu Road, Quanzhou")))
                .isEmpty();
    }

    @Test
    void theNearestTellWhyNot() {
        var party = DesigneesOnTheList.party("Limbach Umbrella Garden", "DE", "");
        assertThat(DESIGNATIONS.matches(party)).isEmpty();
        assertThat(DESIGNATIONS.nearest(party, 3))
                .extracting(match -> match.designation().name())
                .contains(LIMBACH.name());
    }

    @Test
    void aLongRareWordIsToldInAnyCompanyAndInAnotherCountryItAccusesNobody() {
        var kupolin = entry("90001", "RU", List.of(new ListedName("KUPOLINVEST OOO", false)), "Izhevsk, Russia", null);
        var list = ListSnapshot.of("OFAC-SDN", "Test list", null, List.of(kupolin), "0", "test");
        var designations = OwnThresholds.over(List.of(list));
        for (var name : List.of("Otago & KUPOLINVEST", "Kupolinvest / Otago Ltd", "Otago Freight KUPOLINVEST Wanaka")) {
            assertThat(designations.matches(DesigneesOnTheList.party(name, "", "")))
                    .as(name)
                    .extracting(Match::strength)
                    .containsExactly(Strength.STRONG);
        }
        for (var name : List.of("Kupolinvest Medical Imaging", "Kupolinvest Blumen GmbH")) {
            assertThat(designations.matches(DesigneesOnTheList.party(name, "DE", "")))
                    .as(name)
                    .extracting(Match::strength)
                    .containsExactly(Strength.WEAK);
        }
    }

    @Test
    void aNameThatSaysNothingCannotBeSearched() {
        var llp = entry("90002", "GB", List.of(new ListedName("LLP", false)), "London", null);
        var list = ListSnapshot.of("OFAC-SDN", "Test list", null, List.of(llp), "0", "test");
        var designations = OwnThresholds.over(List.of(list));
        for (var name :
                List.of("", " ", "\ud83d\ude80", "LLC", "Co., Ltd.", "ООО", "- / -", "limited liability company")) {
            assertThat(Designations.canSearch(name)).as(name).isFalse();
            assertThat(designations.search(DesigneesOnTheList.party(name, "", ""), 5))
                    .as(name)
                    .isEmpty();
        }
        assertThat(designations.matches(DesigneesOnTheList.party("LLC RD Logistic 117452", "", "")))
                .isEmpty();
        assertThat(Designations.canSearch("Vector")).isTrue();
        assertThat(Designations.canSearch("红兔")).isTrue();
        assertThat(Designations.canSearch("924 ARZ")).isTrue();
    }

    @Test
    void nothingIsFoundForNothing() {
        assertThat(DESIGNATIONS.matches(DesigneesOnTheList.party("", "", ""))).isEmpty();
    }

    private static Match only(dev.tidewaiter.shipment.Party party) {
        var matches = DESIGNATIONS.matches(party);
        assertThat(matches).hasSize(1);
        return matches.get(0);
    }

    private static Designation entry(
            String id, String country, List<ListedName> names, String address, @Nullable ListedIdentifier number) {
        return Designation.listed("OFAC-SDN", id, Designation.Kind.ORGANISATION)
                .names(names)
                .programmes(List.of("RUSSIA-EO14024"))
                .countries(List.of(new Country(country)))
                .addresses(List.of(address))
                .identifiers(number == null ? List.of() : List.of(number))
                .build();
    }
}
