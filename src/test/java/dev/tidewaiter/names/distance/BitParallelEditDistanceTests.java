package dev.tidewaiter.names.distance;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BitParallelEditDistanceTests {

    @Test
    void aSlipIsALetterChangedLeftOutPutInOrSwapped() {
        assertThat(slips("redlepus", "redlepus")).isZero();
        assertThat(slips("redlepus", "redlepis")).isEqualTo(1);
        assertThat(slips("redlepus", "redlpus")).isEqualTo(1);
        assertThat(slips("redlepus", "redleepus")).isEqualTo(1);
        assertThat(slips("redlepus", "erdlepus")).isEqualTo(1);
        assertThat(slips("redlepus", "vector")).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"j01nt, joint", "kilvin, kllvin", "8re0, brao", "redlepus, retlebus"})
    void soManySlipsCostNeverLessThanIsSaidOfThem(String one, String other) {
        assertThat(EditDistance.leastOf(slips(one, other), EditDistance.hasDigitOrMark(one)))
                .isLessThanOrEqualTo(EditDistance.between(one, other, 9) + 0.1);
    }

    @Test
    void wordsTooLongToPackMayAlwaysBeLike() {
        assertThat(slips("redlepusvector", "kelvarin")).isZero();
        assertThat(slips("kelvarin", "redlepusvector")).isZero();
    }

    @Property(tries = 2000)
    void theBitsCountWhatATableCounts(
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(min = 1, max = 12) String one,
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(min = 1, max = 12) String other) {
        assertThat(slips(one, other)).isEqualTo(byTable(one, other));
    }

    @Property(tries = 2000)
    void noWordIsCloserThanItsSlipsAllow(
            @ForAll @CharRange(from = 'a', to = 'z') @StringLength(min = 1, max = 12) String one,
            @ForAll @CharRange(from = 'a', to = 'z') @StringLength(min = 1, max = 12) String other) {
        assertThat(EditDistance.between(one, other, 40)).isGreaterThanOrEqualTo(slips(one, other) * 0.6);
    }

    private static int slips(String one, String other) {
        return new BitParallelEditDistance(one).slipsTo(BitParallelEditDistance.packed(other));
    }

    /** Optimal string alignment, cell by cell. */
    private static int byTable(String one, String other) {
        var table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = i + j;
                    continue;
                }
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int least = Math.min(table[i - 1][j - 1] + change, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                table[i][j] = swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
            }
        }
        return table[one.length()][other.length()];
    }
}
