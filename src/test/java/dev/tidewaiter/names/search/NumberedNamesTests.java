package dev.tidewaiter.names.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.names.Band;
import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.NameIndex;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers tell plants and funds apart, in whatever way they are written and wherever the blanks stand. */
class NumberedNamesTests {

    @ParameterizedTest
    @CsvSource({
        "Redlepus Fund V, Redlepus Fund 5",
        "Redlepus Fund 5, Redlepus Fund V",
        "Redlepus Fund X, Redlepus Fund 10",
        "Redlepus Fund I, Redlepus Fund 1",
        "Redlepus Fund III, Redlepus Fund 3",
        "Redlepus Fund XXI, Redlepus Fund 21",
        "Redlepus Fund 05, Redlepus Fund 5"
    })
    void aRomanNumeralIsItsNumber(String name, String listed) {
        assertThat(of(name, listed).score()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Redlepus Fund III, Redlepus Fund II",
        "Redlepus Fund II, Redlepus Fund III",
        "Redlepus Fund V, Redlepus Fund X",
        "Redlepus Fund V, Redlepus Fund 6",
        "Redlepus Plant No. 5, Redlepus Plant No. 6",
        "Redlepus Optics 5, Redlepus Optics 55"
    })
    void anotherNumberIsAContradictionInTheIndexToo(String name, String listed) {
        assertThat(of(name, listed).contradicted()).isTrue();
        assertThat(index(listed).closest(name, 0.5)).allSatisfy(found -> {
            assertThat(found.contradicted()).isTrue();
            assertThat(found.sameLetters()).isFalse();
            assertThat(found.band()).isIn(Band.WEAK, Band.NONE);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "RedlepusIII, Redlepus III",
        "Redlepus III, RedlepusIII",
        "Redlepus5, Redlepus 5",
        "Redlepus 5, Redlepus5"
    })
    void aNumberRunTogetherWithAWordIsFound(String name, String listed) {
        assertThat(index(listed).closest(name, NameComparison.MATCH)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Fifth Redlepus Plant, Redlepus Plant 5",
        "Пятый завод Редлепус, Redlepus Plant 5",
        "Fifth Redlepus Plant, Redlepus Plant No. 5",
        "Redlepus Plant No. 5, Redlepus Plant 5"
    })
    void aNumberInWordsIsFoundAndItsSignSaysNothing(String name, String listed) {
        assertThat(index(listed).closest(name, NameComparison.MATCH))
                .singleElement()
                .satisfies(found -> assertThat(found.contradicted()).isFalse());
    }

    private static NameIndex index(String listed) {
        return NameMatcher.over(List.of(new IndexedName(0, listed, Bearer.ORGANISATION)));
    }

    private static NameComparison of(String name, String listed) {
        return NameMatcher.compare(name, listed, Bearer.ORGANISATION);
    }
}
