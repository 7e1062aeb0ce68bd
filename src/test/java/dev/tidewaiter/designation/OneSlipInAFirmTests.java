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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One slip in the word that tells a firm may make another firm's name: where the country is another, too, it does not accuse. */
class OneSlipInAFirmTests {

    private static final Designations LISTED = OwnThresholds.over(List.of(ListSnapshot.of(
            "ONE",
            "Test",
            null,
            List.of(Designation.listed("ONE", "1", Designation.Kind.ORGANISATION)
                    .names(List.of(new ListedName("Kelvan Aviation Technology Shenzhen Co., Ltd", false)))
                    .countries(List.of(new Country("CN")))
                    .build()),
            "0",
            "test")));

    @ParameterizedTest
    @CsvSource({
        "Kelvarn Aviation Technology Co Ltd, KZ, WEAK",
        "Kelvarn Aviation Technology Co Ltd, CN, STRONG",
        "Kelvna Aviation Technology Co Ltd, '', STRONG",
        // a clerk who misspells two words has misspelt the one that tells it
        "Kelvarn Aviatoin Technology Co Ltd, KZ, STRONG",
        "Kelvan Aviation Technology Co Ltd, KZ, STRONG"
    })
    void oneSlipElsewhereIsShownAndSeveralAccuse(String name, String country, Strength strength) {
        assertThat(LISTED.matches(DesigneesOnTheList.party(name, country, "")))
                .extracting(Match::strength)
                .containsExactly(strength);
    }
}
