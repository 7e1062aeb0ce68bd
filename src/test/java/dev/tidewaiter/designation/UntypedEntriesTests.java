package dev.tidewaiter.designation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.evidence.Match.Strength;
import dev.tidewaiter.designation.lists.Designation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a list does not say whether it lists a person or a firm, names are compared as both, and the likelier counts. */
class UntypedEntriesTests {

    private static final Designations LISTED = new InventedList()
            .with("1", Designation.Kind.UNKNOWN, "GREGORY ALLEN KELVARIN")
            .with("2", Designation.Kind.UNKNOWN, "TORNKELLE BRELLO")
            .loaded();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gregory Kelvarin",
                "G. A. Kelvarin",
                "Kelvarin, Gregory Allen",
                "Tornkelle Brello Co., Ltd.",
                "Tornkellebrello Trading Co., Ltd.", // as a person's name likelier, and no evidence
                "Tornkelle X. Brello Group Holding"
            })
    void areFoundAsPeopleAndAsFirms(String name) {
        assertThat(LISTED.matches(DesigneesOnTheList.party(name, "", "")))
                .extracting(Match::strength)
                .containsExactly(Strength.STRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Allen Gregson", "Tornkelle Shipping Agency of Rotterdam", "Allen Brello"})
    void areNobodyElse(String name) {
        assertThat(LISTED.matches(DesigneesOnTheList.party(name, "", "")))
                .extracting(Match::strength)
                .doesNotContain(Strength.STRONG);
    }
}
