package dev.tidewaiter.designation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.evidence.Match.Strength;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.rulebook.OwnThresholds;
import dev.tidewaiter.shipment.Country;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list that gives an initial names nobody whose only other word it gives; an initial of the text may be that of a middle name. */
class InitialsOfTheListTests {

    private static final Designations LISTED = OwnThresholds.over(List.of(ListSnapshot.of(
            "ONE",
            "Test",
            null,
            List.of(
                    Designation.listed("ONE", "1", Designation.Kind.PERSON)
                            .names(List.of(new ListedName("Christopher M. Ostrovan", false)))
                            .build(),
                    Designation.listed("ONE", "2", Designation.Kind.PERSON)
                            .names(List.of(new ListedName("TORNKELLE, Artem", false)))
                            .countries(List.of(new Country("RU")))
                            .build()),
            "0",
            "test")));

    private static List<Strength> strengths(String name) {
        return LISTED.matches(DesigneesOnTheList.party(name, "", "")).stream()
                .map(Match::strength)
                .toList();
    }

    @Test
    void oneWordAndAnInitialAreNotThePerson() {
        assertThat(strengths("Christopher Mendel")).doesNotContain(Strength.STRONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Christopher Ostrovan", "Christopher Mendel Ostrovan", "C. Ostrovan", "Christofer M. Ostrovan"})
    void thePersonIsFound(String name) {
        assertThat(strengths(name)).containsExactly(Strength.STRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mohammad A. Tornkelle", "Roberto A. Tornkelle"})
    void whoHasTheInitialBehindAnotherGivenNameIsFoundAndElsewhereShown(String name) {
        assertThat(strengths(name)).containsExactly(Strength.STRONG);
        assertThat(LISTED.matches(DesigneesOnTheList.party(name, "FR", "")))
                .extracting(Match::strength)
                .containsExactly(Strength.WEAK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Driver A. Tornkelle", "Courier A. Tornkelle", "Brandov A. Tornkelle", "A. Tornkelle"})
    void whatStandsBeforeTheInitialAndIsNoGivenNameHidesNobody(String name) {
        assertThat(strengths(name)).containsExactly(Strength.STRONG);
    }
}
