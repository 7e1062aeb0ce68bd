package dev.tidewaiter.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tidewaiter.names.IndexedName.Bearer;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClosenessTests {

    /** The examples that the authors of the measure print. */
    @Test
    void likenessOfWordsIsThatOfJaroAndWinkler() {
        assertThat(of("martha", "marhta")).isCloseTo(0.961, within(0.001));
        assertThat(of("dwayne", "duane")).isCloseTo(0.84, within(0.001));
        assertThat(of("dixon", "dicksonx")).isCloseTo(0.813, within(0.001));
        assertThat(of("kelm", "dorf")).isZero();
    }

    @Test
    void theShorterNameIsLookedForInTheLonger() {
        assertThat(of("Redlepus", "Redlepus Brandova")).isEqualTo(1);
        assertThat(of("Redlepus Brandova", "Redlepus")).isEqualTo(1);
        assertThat(of("Redlepus Kelm", "Brandova Kelm Tornquelle")).isBetween(0.33, 0.8);
    }

    @Test
    void namesOfEqualLengthMustStandInEachOther() {
        assertThat(of("Redlepus Redlepus", "Redlepus Brandova"))
                .isEqualTo(of("Redlepus Brandova", "Redlepus Redlepus"));
        assertThat(of("Redlepus Redlepus", "Redlepus Brandova")).isLessThan(0.8);
    }

    @Test
    void oneWordInTwoLanguagesIsAsCloseAsItself() {
        assertThat(of("engine", "motors")).isEqualTo(1);
        assertThat(of("Редлепус", "Redlepus")).isEqualTo(1);
    }

    @Test
    void whatSaysNothingIsCloseToNothing() {
        assertThat(of("the", "the")).isZero();
        assertThat(of("", "Redlepus")).isZero();
        assertThat(of("the Redlepus", "Redlepus")).isEqualTo(1);
    }

    private static double of(String one, String other) {
        return Closeness.of(side(one), side(other));
    }

    private static Side side(String text) {
        var words = ParsedName.wordsOf(text);
        return new Side(words, new float[words.size()], 0, 0, Set.of(), Bearer.ORGANISATION);
    }
}
