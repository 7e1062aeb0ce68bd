package dev.tidewaiter.report.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which texts of a rule or a row say that somebody has still to look them up. */
class RuleHealthTests {

    @ParameterizedTest
    @CsvSource({"4, 5, true", "4, 4, false", "4, 6, false", "0, 9, false"})
    void aRuleIsMostlyDismissedWhereEnoughDecisionsSaySo(long wrong, long decided, boolean mostly) {
        assertThat(RuleHealth.Bounds.isMostlyDismissed(wrong, decided)).isEqualTo(mostly);
    }

    @ParameterizedTest
    @CsvSource({
        "'from memory, verify', true",
        "'2025-10-01 (verify)', true",
        "'general knowledge, to be verified', true",
        "'the formal act is not verified: hold', true",
        "'15 CFR part 744 Supp. 6 (Unverified List)', false",
        "'a firm on it is one whose end use BIS could not verify', false",
        "'verified against the gazette', false"
    })
    void aTextAsksForWorkWhereItSaysSoOfItself(String text, boolean asks) {
        assertThat(RuleHealth.isUnsure(text)).isEqualTo(asks);
    }
}
