package dev.tidewaiter.names.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class JaroWinklerTests {

    /** The examples that the authors of the measure print. */
    @Test
    void likenessIsThatOfThePublishedExamples() {
        assertThat(JaroWinkler.likeness("martha", "marhta")).isCloseTo(0.961, within(0.001));
        assertThat(JaroWinkler.likeness("dwayne", "duane")).isCloseTo(0.84, within(0.001));
        assertThat(JaroWinkler.likeness("dixon", "dicksonx")).isCloseTo(0.813, within(0.001));
    }

    @Test
    void textsWithoutACommonLetterAreNothingAlike() {
        assertThat(JaroWinkler.likeness("kelm", "dorf")).isZero();
        assertThat(JaroWinkler.likeness("", "dorf")).isZero();
        assertThat(JaroWinkler.likeness("", "")).isZero();
    }

    @Test
    void bothDirectionsGiveTheSame() {
        // in one direction an a finds the first free a of the other, in the other direction the second
        assertThat(JaroWinkler.likeness("abcaad", "dacaba")).isEqualTo(JaroWinkler.likeness("dacaba", "abcaad"));
        assertThat(JaroWinkler.likeness("kelm", "kelmet")).isEqualTo(JaroWinkler.likeness("kelmet", "kelm"));
    }

    @Test
    void onlyTheFirstHundredLettersOfALongTextCount() {
        var long1 = "redlepus".repeat(2_000) + "a";
        var long2 = "redlepus".repeat(1_000) + "b";
        assertThat(JaroWinkler.likeness(long1, long2)).isEqualTo(1);
    }
}
