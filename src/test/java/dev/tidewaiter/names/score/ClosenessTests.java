package dev.tidewaiter.names.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tidewaiter.names.token.WordReader;
import org.junit.jupiter.api.Test;

class ClosenessTests {

    @Test
    void wordsAreAsCloseAsTheirLetters() {
        assertThat(of("martha", "marhta")).isCloseTo(0.961, within(0.001));
        assertThat(of("kelm", "dorf")).isZero();
    }

    @Test
    void theShorterNameIsLookedForInTheLonger() {
        assertThat(of("Redlepus", "Brandova Redlepus")).isEqualTo(1);
        assertThat(of("Brandova Redlepus", "Redlepus")).isEqualTo(1);
        assertThat(of("Redlepus Kelm", "Brandova Kelm Tornquelle")).isBetween(0.33, 0.8);
    }

    @Test
    void namesOfEqualLengthMustStandInEachOther() {
        assertThat(of("Redlepus Redlepus", "Brandova Redlepus"))
                .isEqualTo(of("Brandova Redlepus", "Redlepus Redlepus"));
        assertThat(of("Redlepus Redlepus", "Brandova Redlepus")).isLessThan(0.8);
    }

    @Test
    void namesThatRunAlikeFromEndToEndAreCloseThoughNoWordAgrees() {
        assertThat(of("Kelmtorn Quelle", "Kelm Tornquelle")).isGreaterThan(0.93);
        assertThat(of("Quelle Kelmtorn", "Kelm Tornquelle")).isLessThan(of("Kelmtorn Quelle", "Kelm Tornquelle"));
    }

    @Test
    void initialsAndParticlesAreNotLookedFor() {
        assertThat(of("J. B. Redlepus", "Tornquelle Redlepus")).isEqualTo(1);
        assertThat(of("Z", "Brandova Z")).isEqualTo(1);
    }

    @Test
    void legalFormsAreLookedForAsTheyStand() {
        assertThat(of("Kelm Limited", "Redlepus Kelmet Limited"))
                .isGreaterThan(of("Kelm Limited", "Redlepus Kelmet Gmbh"));
    }

    @Test
    void aChineseCharacterIsLookedForThoughItsReadingIsShort() {
        assertThat(of("旭 林", "Hannah Lin")).isLessThan(0.8);
        assertThat(of("Xu Lin", "Hannah Lin")).isEqualTo(1);
    }

    @Test
    void aNumberIsLookedForThoughItIsShort() {
        assertThat(of("Redlepus 15", "Redlepus 782")).isLessThan(of("Redlepus 15", "Redlepus 157"));
    }

    @Test
    void oneWordInTwoLanguagesIsAsCloseAsItself() {
        assertThat(of("engine", "motors")).isEqualTo(1);
        assertThat(of("Редлепус", "Redlepus")).isEqualTo(1);
    }

    @Test
    void whatSaysNothingIsCloseToNothing() {
        assertThat(of("the", "the")).isZero();
        assertThat(of("Limited", "Redlepus Limited")).isZero();
        assertThat(of("", "Redlepus")).isZero();
        assertThat(of("the Redlepus", "Redlepus")).isEqualTo(1);
    }

    @Test
    void aTextOfManyWordsIsAnsweredInTime() {
        var many = "redlepus brandova ".repeat(2_000);
        assertThat(of(many, "tornquelle " + many)).isBetween(0.9, 1.0);
    }

    private static double of(String one, String other) {
        return Closeness.of(WordReader.wordsOf(one), WordReader.wordsOf(other));
    }
}
