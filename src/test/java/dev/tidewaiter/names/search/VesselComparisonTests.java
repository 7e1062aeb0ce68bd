package dev.tidewaiter.names.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.NameComparison;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link NameComparison} says of ships and aircraft. */
class VesselComparisonTests {

    @Test
    void aNumberTellsOneShipOfASeriesFromAnother() {
        assertThat(of("Sea Kelpie 5", "Sea Kelpie 5").score()).isEqualTo(1);
        assertThat(of("Sea Kelpie 5", "Sea Kelpie 6").contradicted()).isTrue();
        assertThat(searched("Sea Kelpie 15", "Sea Kelpie 782"))
                .singleElement()
                .satisfies(other -> assertThat(other.score()).isCloseTo(0.7, within(0.001)));
        assertThat(of("Sea Kelpie 15", "Sea Kelpie 782").score()).isBetween(0.7, 0.75);
        assertThat(of("Sea Kelpie V", "Sea Kelpie X").contradicted()).isTrue();
    }

    @Test
    void aNumberThatIsLeftOutCostsAShipLessThanAPlant() {
        assertThat(of("Sea Kelpie", "Sea Kelpie 5").score()).isCloseTo(0.9, within(0.001));
        assertThat(of("Sea Kelpie 5", "Sea Kelpie").score()).isCloseTo(0.9, within(0.001));
        assertThat(NameMatcher.compare("Sea Kelpie", "Sea Kelpie 5", Bearer.ORGANISATION)
                        .score())
                .isLessThan(NameComparison.MATCH);
    }

    @Test
    void aWordOfAShipsNameIsAnotherShip() {
        assertThat(of("Kelpie", "Sea Kelpie").score()).isLessThan(NameComparison.MATCH);
        assertThat(of("Sea Redlepus", "Sea Kelpie").score()).isLessThan(0.7);
        assertThat(searched("Sea Redlepus", "Sea Kelpie")).isEmpty();
    }

    /** Not graded by letters, as one that is no match is by {@link #of}. */
    private static List<NameComparison> searched(String name, String listed) {
        return NameMatcher.over(List.of(new IndexedName(0, listed, Bearer.VESSEL)))
                .closest(name, 0.6);
    }

    private static NameComparison of(String name, String listed) {
        return NameMatcher.compare(name, listed, Bearer.VESSEL);
    }
}
