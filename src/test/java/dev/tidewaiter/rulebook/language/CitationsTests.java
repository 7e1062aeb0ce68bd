package dev.tidewaiter.rulebook.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CitationsTests {

    @Test
    void semicolonsPartCitationsButNotInsideBrackets() {
        assertThat(
                        Citations.in(
                                "15 CFR 746.7; 15 CFR 744.8 (74 FR 2355 (2009) for one; FR Doc. 2024-06067 for all) ;; Supp. 7"))
                .containsExactly(
                        "15 CFR 746.7",
                        "15 CFR 744.8 (74 FR 2355 (2009) for one; FR Doc. 2024-06067 for all)",
                        "Supp. 7");
    }

    @Test
    void aBracketThatIsNotClosedLosesNothing() {
        assertThat(Citations.in("15 CFR 746.7 (a; b")).containsExactly("15 CFR 746.7 (a; b");
        assertThat(Citations.in("15 CFR 744.8) ; b")).containsExactly("15 CFR 744.8)", "b");
        assertThat(Citations.in(" ; ")).isEmpty();
    }
}
