package dev.tidewaiter.designation.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A cell "Subsidiaries" of the UK's lists, in the ways in which it is filled in; the names are invented. */
class SubsidiaryNamesTests {

    @Test
    void takesNumberedNames() {
        assertThat(
                        SubsidiaryNames.in(
                                "(1) Pobrova Airlines LLC (2) Sherovel JSC;  (3) PAO Novlop (4) Vel Services (St. Petersburg) Ltd"))
                .containsExactly(
                        "Pobrova Airlines LLC", "Sherovel JSC", "PAO Novlop", "Vel Services (St. Petersburg) Ltd");
    }

    @Test
    void takesNamesBetweenSemicolonsAndLineEnds() {
        assertThat(SubsidiaryNames.in("Agrovel OOO  \nLadovel OOO\n; Krovna Ltd"))
                .containsExactly("Agrovel OOO", "Ladovel OOO", "Krovna Ltd");
        assertThat(SubsidiaryNames.in("Subsidiary of the Ministry\u2028Agrovel OOO"))
                .containsExactly("Agrovel OOO");
    }

    @Test
    void takesNamesBetweenFullStopsAndLeavesAbbreviationsWhole() {
        assertThat(
                        SubsidiaryNames.in(
                                "Sanovel Electronic Company. Jozavel Industrial Co. M Babavel Works. Amvel Trading Co., Ltd.. No."
                                        + " 1 Steel Mill (Kanvel). Lanvel Co. Ltd. Tamvel (Gems) Co., Ltd. (alternate spelling: Thamvel)."))
                .containsExactly(
                        "Sanovel Electronic Company",
                        "Jozavel Industrial Co",
                        "M Babavel Works",
                        "Amvel Trading Co., Ltd",
                        "No. 1 Steel Mill (Kanvel)",
                        "Lanvel Co. Ltd",
                        "Tamvel (Gems) Co., Ltd");
    }

    @Test
    void takesNoSentenceAndNoParent() {
        assertThat(SubsidiaryNames.in("Subsidiary of the Organisation for Samples and therefore the Ministry"))
                .isEmpty();
        assertThat(SubsidiaryNames.in("Established by Bonvel Cooperative")).isEmpty();
        assertThat(SubsidiaryNames.in("Chamvel Holding (parent), Daraa Highway, P.O. Box 1"))
                .isEmpty();
        assertThat(SubsidiaryNames.in("Benvel Properties (subsidiary), Chamvel Building, Daraa Highway"))
                .containsExactly("Benvel Properties");
    }
}
