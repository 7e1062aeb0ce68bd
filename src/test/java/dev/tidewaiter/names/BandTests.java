package dev.tidewaiter.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandTests {

    @ParameterizedTest
    @CsvSource({
        "1, STRONG",
        "0.94, STRONG",
        "0.9399, MEDIUM",
        "0.87, MEDIUM",
        "0.8699, WEAK",
        "0.80, WEAK",
        "0.7999, NONE",
        "0, NONE"
    })
    void aBandBeginsWithItsLeastScore(double score, Band band) {
        assertThat(Band.of(score)).isEqualTo(band);
    }

    @Test
    void aMatchIsWhatIsInAnyBandButNone() {
        assertThat(Band.of(NameComparison.MATCH)).isEqualTo(Band.WEAK);
        assertThat(Band.of(Math.nextDown(NameComparison.MATCH))).isEqualTo(Band.NONE);
    }
}
