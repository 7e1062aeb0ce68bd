package dev.tidewaiter.names.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tidewaiter.names.Band;
import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.NameIndex;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name in a longer text, such as a cell that holds the address too. */
class TextAroundNameTests {

    @ParameterizedTest
    @CsvSource({
        "REDLEPUS OPTICS LTD 93 HARBOUR ROAD BUILDING C FLOOR 4, Redlepus Optics Ltd",
        "Redlepus Optics 12 Some Street 4, Redlepus Optics",
        "Redlepus Xiamen Optics 12 Some Street 4, Redlepus Optics",
        "Brandovarsk Harbour Meadow Willow Street, Brandovarsk",
        "Kelmtor Some Other More, Kelmtor"
    })
    void textThatRunsOnAfterAWholeNameCostsLittle(String text, String listed) {
        assertThat(of(text, listed).score()).isCloseTo(0.94, within(0.001));
        assertThat(of(text, listed).standsWhole()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Redlepus Some Optics 12 Road 3 More, Redlepus Optics",
        "Kelmto Some Other More Text, Kelmto",
        "Redlepus Some Other, Redlepus",
        "Vector Some Other More Text, Vector",
        "Redlepus 12 Some Street 4 More, Redlepus Kelvarin"
    })
    void textThatDoesNotRunOnAfterAWholeNameIsAnotherName(String text, String listed) {
        assertThat(of(text, listed).band()).isEqualTo(Band.NONE);
    }

    @Test
    void anUnmistakableWordIsMissedByLittle() {
        double unmistakable = of("Brandovarskaya Some Other", "Brandovarskaya").score();
        double other = of("Redlepu Some Other Kelvarin", "Redlepu Tornquelle").score();
        assertThat(unmistakable).isGreaterThan(other);
    }

    @Test
    void otherWordsBesideAnUnmistakableOneCostAQuarterAtMost() {
        assertThat(index("Brandovarskaya")
                        .closest("Brandovarskaya Some Other", 0.5)
                        .get(0)
                        .score())
                .isCloseTo(0.75, within(0.001));
    }

    @Test
    void textThatRunsOnAfterAMisspeltNameMustBeOneWordLonger() {
        assertThat(of("Redlepus Brandova One Other More", "Redlepus Brandova").band())
                .isEqualTo(Band.STRONG);
        assertThat(of("Redlepus Brandovo One Other More", "Redlepus Brandova").band())
                .isEqualTo(Band.NONE);
        assertThat(of("Redlepus Brandovo One Other More Text", "Redlepus Brandova")
                        .band())
                .isEqualTo(Band.MEDIUM);
    }

    @Test
    void textRunsOnAlsoWhereAPlaceOfTheNameIsMissingButNoOtherWord() {
        var text = "Redlepus Optics 12 Some Street 4 More";
        assertThat(of(text, "Redlepus Optics Xiamen").band()).isEqualTo(Band.MEDIUM);
        assertThat(of(text, "Redlepus Optics Kelvarin").band()).isEqualTo(Band.NONE);
        assertThat(of("Redlepus 12 Some Street 4 More", "Xiamen Redlepus").band())
                .isEqualTo(Band.NONE);
    }

    private static NameIndex index(String listed) {
        return NameMatcher.over(List.of(new IndexedName(0, listed, Bearer.ORGANISATION)));
    }

    private static NameComparison of(String name, String listed) {
        return NameMatcher.compare(name, listed, Bearer.ORGANISATION);
    }
}
