package dev.tidewaiter.designation.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.threshold.AddressThresholds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunOnNamesTests {

    private static final AddressThresholds ADDRESSES = new AddressThresholds(0.85, 0.85, 2, 3, 5, 3, 4, 4);

    @ParameterizedTest
    @CsvSource({
        "Redlepus Steel Company Bandar Borvan, Redlepus Steel Company",
        "Redlepus Valves Co. Ltd. Port Kelvar, Redlepus Valves Co. Ltd.",
        "'Redlepus Labs, Inc. - Port Kelvar', 'Redlepus Labs, Inc.'",
        "OOO Redlepus KELVARSK RUSSIA, OOO Redlepus"
    })
    void aTownThatNobodyKnowsIsLeftOut(String cell, String name) {
        assertThat(RunOnNames.of(cell, ADDRESSES)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Redlepus Valves",
                "Redlepus Valves Co. Ltd.",
                "LLC Redlepus Valves Kelvarin",
                "Redlepus Valves Co. Ltd. Moscow",
                "Company of Redlepus Valves",
                "Redlepus Company of Valves",
                "",
                "Russia"
            })
    void aNameAloneHasNoPieces(String cell) {
        assertThat(RunOnNames.of(cell, ADDRESSES)).isEmpty();
    }

    @Test
    void aTownHasNoMoreWordsThanTheRulesSay() {
        var town = "OOO Redlepus NOVY KELVARSK RUSSIA";
        assertThat(RunOnNames.of(town, ADDRESSES)).contains("OOO Redlepus");
        assertThat(RunOnNames.of(town, new AddressThresholds(0.85, 0.85, 1, 3, 5, 3, 4, 4)))
                .doesNotContain("OOO Redlepus");
    }

    @Test
    @Timeout(5)
    void boundsThatAreOutOfAllMeasureEndWithTheText() {
        var endless = new AddressThresholds(0.85, 0.85, Integer.MAX_VALUE, Integer.MAX_VALUE, 5, 3, 4, 4);
        assertThat(RunOnNames.of("OOO Redlepus KELVARSK RUSSIA", endless)).contains("OOO Redlepus");
        assertThat(RunOnNames.of("Redlepus Valves Port Kelvar", endless)).isEmpty();
        assertThat(RunOnNames.of(" Redlepus Valves Port Kelvar", endless)).isEmpty();
    }

    @Test
    void anEndlessCellIsNotCut() {
        assertThat(RunOnNames.of("Redlepus Co ".repeat(50), ADDRESSES)).isEmpty();
    }
}
