package dev.tidewaiter.names.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word that the filter refuses is never respelled, so it must let through whatever a respelling could reach. */
class ScannedSpellingsTests {

    @ParameterizedTest
    @CsvSource({
        "aipha, alpha",
        "piastics, plastics",
        "rnodern, modern",
        "modern, rnodern",
        "vvoods, woods",
        "clelta, delta",
        "ci0ud, cloud",
        "a1loy, alloy",
        "ste5t, stest",
        "8eta, beta",
        "6amma, gamma",
        "6eta, beta",
        "9ate, gate",
        "rnaci, mad"
    })
    void wordsThatAScannerTakesForEachOtherAreAlike(String scanned, String meant) {
        assertThat(ScannedSpellings.hash(scanned)).isEqualTo(ScannedSpellings.hash(meant));
    }

    @ParameterizedTest
    @CsvSource({"alpha, alpho", "modern, modest", "delta, delto", "gamma, gommo"})
    void othersAreNot(String one, String other) {
        assertThat(ScannedSpellings.hash(one)).isNotEqualTo(ScannedSpellings.hash(other));
    }
}
