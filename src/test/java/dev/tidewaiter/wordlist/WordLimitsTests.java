package dev.tidewaiter.wordlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordLimitsTests {

    private static final WordLimits LIMITS = limits("tries\t2\nsilence\tlong\n");

    private static WordLimits limits(String rows) {
        var list = "# columns: limit | value\n" + rows;
        return new WordLimits(
                WordLists.of(Map.of("words/limits.tsv", list.getBytes(StandardCharsets.UTF_8)))
                        .list("limits.tsv"),
                "tries",
                "silence",
                "redirects");
    }

    @Test
    void aLimitHasTheValueOfItsRow() {
        assertThat(LIMITS.value("tries")).isEqualTo(2);
    }

    @Test
    void aValueThatIsNoNumberIsNamedWithItsLine() {
        assertThatExceptionOfType(InvalidWordList.class)
                .isThrownBy(() -> LIMITS.value("silence"))
                .withMessageContaining("words/limits.tsv:3")
                .withMessageContaining("\"long\" is no whole number above 0");
    }

    @Test
    void aLimitThatIsMissingIsNamed() {
        assertThatExceptionOfType(InvalidWordList.class)
                .isThrownBy(() -> LIMITS.value("redirects"))
                .withMessageContaining("lacks the limit redirects");
    }

    @Test
    void aLimitThatNobodyKnowsIsNamedWithItsLine() {
        assertThatExceptionOfType(InvalidWordList.class)
                .isThrownBy(() -> limits("tries\t2\ntires\t3\n"))
                .withMessageContaining("words/limits.tsv:3")
                .withMessageContaining("\"tires\" is no limit; there are tries, silence, redirects");
    }

    @Test
    void aSecondValueWhereOneIsAskedForIsRefused() {
        var limits = limits("tries\t2\ntries\t3\n");
        assertThatExceptionOfType(InvalidWordList.class)
                .isThrownBy(() -> limits.value("tries"))
                .withMessageContaining("words/limits.tsv:3")
                .withMessageContaining("tries has a value in line 2 already");
        assertThat(limits.values("tries")).containsExactly(2, 3);
    }

    @Test
    void aValueOutsideOfWhatItMeansIsRefused() {
        var limits = limits("tries\t7\n");
        assertThat(limits.value("tries", 1, 7)).isEqualTo(7);
        assertThatExceptionOfType(InvalidWordList.class)
                .isThrownBy(() -> limits.value("tries", 1, 6))
                .withMessageContaining("words/limits.tsv:2")
                .withMessageContaining("tries lies between 1 and 6");
        assertThatExceptionOfType(InvalidWordList.class).isThrownBy(() -> limits.value("tries", 8, 9));
    }

    @Test
    void limitsBetweenWhichNothingLiesAreRefused() {
        var limits = limits("tries\t2\nredirects\t1\n");
        limits.inOrder("redirects", "tries");
        assertThatExceptionOfType(InvalidWordList.class)
                .isThrownBy(() -> limits.inOrder("tries", "redirects"))
                .withMessageContaining("words/limits.tsv:3")
                .withMessageContaining("redirects is below tries");
    }

    @Test
    void aLimitThatIsSetHasThatValueAloneAndTheRowsStayWhereTheyStand() {
        var list = "# columns: limit | value\ntries\t2\ntries\t3\nsilence\tlong\n";
        var set = WordLists.of(Map.of("parameters/some.tsv", list.getBytes(StandardCharsets.UTF_8)))
                .with(Map.of("tries", 9));
        var limits = new WordLimits(set.list("parameters/some.tsv"), "tries", "silence");
        assertThat(limits.values("tries")).containsExactly(9);
        assertThatExceptionOfType(InvalidWordList.class)
                .isThrownBy(() -> limits.value("silence"))
                .withMessageContaining("parameters/some.tsv:4");
    }
}
