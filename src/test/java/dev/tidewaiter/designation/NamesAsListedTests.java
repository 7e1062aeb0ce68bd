package dev.tidewaiter.designation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.rulebook.OwnThresholds;
import dev.tidewaiter.shipment.Country;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who carries a listed name to the last letter is looked at, however short or common the name is. */
class NamesAsListedTests {

    private static final Designations DESIGNATIONS = OwnThresholds.over(List.of(ListSnapshot.of(
            "BIS-EL",
            "Test list",
            null,
            List.of(
                    entry("1", Designation.Kind.ORGANISATION, "DE", "QZ GmbH"),
                    entry("2", Designation.Kind.ORGANISATION, "CN", "P.QD Ltd."),
                    entry("3", Designation.Kind.ORGANISATION, "CA", "2904978 CANADA, INC."),
                    entry("4", Designation.Kind.ORGANISATION, "", "Y.A.S. Company Limited"),
                    entry("5", Designation.Kind.ORGANISATION, "CN", "\u62a4\u5c71\u4eba\u5de5\u667a\u80fd\u516c\u53f8"),
                    entry(
                            "6",
                            Designation.Kind.ORGANISATION,
                            "CN",
                            "\u7fa9\u70cf\u5e02\u6c83\u5c71\u5088\u9032\u51fa\u53e3\u6709\u9650\u516c\u53f8"),
                    entry("7", Designation.Kind.PERSON, "ID", "SANTOSA"),
                    entry("8", Designation.Kind.PERSON, "LB", "AL-HAJJAR, Yahya"),
                    Designation.listed("BIS-EL", "9", Designation.Kind.PERSON)
                            .names(List.of(
                                    new ListedName("TARIQULLAH SAMPLAY", false), new ListedName("Tariq Sample", true)))
                            .build()),
            "0",
            "test")));

    private static Designation entry(String id, Designation.Kind kind, String country, String name) {
        return Designation.listed("BIS-EL", id, kind)
                .names(List.of(new ListedName(name, false)))
                .countries(country.isEmpty() ? List.of() : List.of(new Country(country)))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "QZ GmbH, DE, 1",
        "Q-Z GMBH, '', 1",
        "P.QD Ltd., CN, 2",
        "2904978 Canada Inc, CA, 3",
        "Y.A.S. COMPANY LIMITED, SA, 4",
        "\u62a4\u5c71\u4eba\u5de5\u667a\u80fd\u516c\u53f8, CN, 5",
        "\u7fa9\u70cf\u5e02\u6c83\u5c71\u5088\u9032\u51fa\u53e3\u6709\u9650\u516c\u53f8, '', 6",
        "Santosa, ID, 7",
        "Yahya Al-Hajjar, LB, 8",
        "TARIQ SAMPLE, AF, 9"
    })
    void aNameSpelledAsListedIsLookedAt(String name, String country, String entry) {
        assertThat(DESIGNATIONS.matches(DesigneesOnTheList.party(name, country, "")))
                .filteredOn(match -> match.designation().entry().equals(entry))
                .singleElement()
                .satisfies(match -> assertThat(match.strength()).isLessThanOrEqualTo(Match.Strength.WEAK))
                .satisfies(match -> assertThat(match.asListed() || match.strength() == Match.Strength.STRONG)
                        .isTrue());
    }

    @Test
    void inAnotherCountryAShortNameIsSomebodyElses() {
        assertThat(DESIGNATIONS.matches(DesigneesOnTheList.party("2904978 Canada Inc", "FR", "")))
                .noneMatch(Match::asListed);
        assertThat(DESIGNATIONS.matches(DesigneesOnTheList.party("Santosa", "DE", "")))
                .noneMatch(Match::asListed)
                .allMatch(match -> match.strength() == Match.Strength.WEAK);
    }

    @Test
    void oneLetterMoreIsAnotherName() {
        assertThat(DESIGNATIONS.matches(DesigneesOnTheList.party("QZA GmbH", "DE", "")))
                .isEmpty();
    }

    @Test
    void aNameOfFillersIsAnsweredOnlyWhenAListHasIt() {
        assertThat(DESIGNATIONS.search(DesigneesOnTheList.party("LLC", "", ""), 1))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AskedParty.refuseUnanswered("LLC", List.of()))
                .withMessageContaining("holds nothing to tell a party by");
        var listed = DESIGNATIONS.search(DesigneesOnTheList.party("Y.A.S. Company Limited", "", ""), 1);
        assertThat(Designations.canSearch("Y.A.S. Company Limited")).isFalse();
        assertThat(listed)
                .singleElement()
                .satisfies(match -> assertThat(match.asListed()).isTrue());
        AskedParty.refuseUnanswered("Y.A.S. Company Limited", listed);
    }
}
