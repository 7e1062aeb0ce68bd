package dev.tidewaiter.names.distance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.names.token.LetterBits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTests {

    @ParameterizedTest
    @CsvSource({
        "kelm, kelm, 0",
        "kelm, kolm, 0.75",
        "kelm, kelt, 1.0",
        "kelm, pelm, 1.25",
        "kelm, gelm, 0.95",
        "kelm, elm, 1.25",
        "kelm, akelm, 1.0",
        "kelm, klem, 0.8",
        "kelm, ekelm, 1.0",
        "torm, tom, 1.0",
        "torhm, torm, 0.75",
        "kobm, kopm, 0.7",
        "kivm, kifm, 0.7",
        "kelppt, kelpt, 0.75",
        "kelpppt, kelpt, 1.5",
        "kkelm, kelm, 0.75",
        "kelmtt, kelmt, 0.75",
        "k0lm, kolm, 0.6",
        "k5lm, kslm, 0.6",
        "k8rm, kbrm, 0.6",
        "k6rm, kgrm, 0.6",
        "k9rm, kgrm, 0.6",
        "karm, kahm, 1.0",
        "kelmtor, kolmdor, 1.45",
        "redlepus, rdlepsu, 1.55",
        "kelm, '', 4.0",
        "'', elm, 3.0"
    })
    void everySlipHasItsPriceInBothDirections(String one, String other, double slips) {
        assertThat(EditDistance.between(one, other, 9)).isEqualTo(slips);
        assertThat(EditDistance.between(other, one, 9)).isEqualTo(slips);
    }

    @Test
    void whatIsFartherThanAskedForIsFar() {
        assertThat(EditDistance.between("kelm", "kelt", 1)).isEqualTo(1);
        assertThat(EditDistance.between("kelm", "kelt", 0.99)).isEqualTo(EditDistance.FAR);
        assertThat(EditDistance.between("kelm", "kelmtornquelle", 3)).isEqualTo(EditDistance.FAR);
        assertThat(EditDistance.between("kelmtor", "brandov", 2)).isEqualTo(EditDistance.FAR);
    }

    @ParameterizedTest
    @CsvSource({
        "kelm, kelm, 0",
        "kelm, kolm, 0.7",
        "kelm, kelmt, 0.7",
        "redlepus, brandova, 3.2",
        "kelm, mlek, 0",
        "'', kelm, 2.7"
    })
    void lettersThatOnlyOneHasCostSomethingWhateverTheirOrder(String one, String other, double least) {
        assertThat(EditDistance.leastByLetters(LetterBits.of(one), LetterBits.of(other)))
                .isEqualTo(least)
                .isLessThanOrEqualTo(EditDistance.between(one, other, 9));
    }

    @Test
    void nothingIsFarFromNothing() {
        assertThat(EditDistance.between("", "", 0)).isZero();
    }

    @Test
    void lettersOutsideTheAlphabetAreLettersToo() {
        assertThat(EditDistance.between("矢量", "矢光", 2)).isEqualTo(1);
        assertThat(EditDistance.between("ыль", "ыл", 2)).isEqualTo(1);
    }

    @Test
    void swappedLettersAreOneSlipNotTwo() {
        assertThat(EditDistance.between("tornk", "tronk", 0.8)).isEqualTo(0.8);
        assertThat(EditDistance.between("tornk", "tornkabcdr", 0.8)).isEqualTo(EditDistance.FAR);
    }
}
