package dev.tidewaiter.names.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.NameComparison;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A search goes by an initial, and by the name of a father, as the comparison does. */
class InitialsAndFathersTests {

    @ParameterizedTest
    @CsvSource({
        "A Tornkelle Yamshchikov, Artem Tornkelle",
        "Yamshchikov Redlepi A, Artem Yamshchikov",
        "A. Karim Redlepus, 'REDLEPUS, Artem'",
        // the initial stands for the word that would otherwise be taken for a misspelt one
        "Mohamred Redlepy, M Kareem Redlepj Muhammad"
    })
    void anInitialBesideANameAndOneMoreIsFound(String name, String listed) {
        assertFound(name, listed, "Tornkelle Yamshchikov", "Karim Redlepus", "Redlepy Brandov");
    }

    @ParameterizedTest
    @CsvSource({
        "Mikhailovich Claude Muhammad, Mikhailovich Clauie",
        "Mikhailovich Hassan, Hasau Mikhailovich",
        "Redlepi Muhammad Mikhailovich, Mikhailovich Muhamoad"
    })
    void aSlipBesideTheFathersNameIsFoundThoughOthersAreCalledSo(String name, String listed) {
        assertFound(name, listed, "Claude Tornquelle", "Hassan Brandov", "Redlepi Muhammad");
    }

    @ParameterizedTest
    @CsvSource({
        "Roberto A. Redlepus, 'REDLEPUS, Artem'",
        "Mohammad A. Tornkelle, 'TORNKELLE, Artem'",
        "Peter Z. Yamshchikov, 'YAMSHCHIKOV, Zhenyu'"
    })
    void anInitialBehindAnotherGivenNameIsAMiddleNameAndHidesNobody(String name, String listed) {
        var comparison = of(name, listed);
        assertThat(comparison.middleInitial()).isTrue();
        assertThat(comparison.contradicted()).isFalse();
        assertThat(comparison.score()).isGreaterThan(0.9);
    }

    @Test
    void namesThatManyBearAreToldApartByAMiddleInitial() {
        assertThat(of("Roberto A. Rodriguez", "RODRIGUEZ, Antonio").score()).isLessThan(NameComparison.MATCH);
    }

    /**
     * What might be read so and is not: a given name behind the initial, two family names before it, the same given name, what somebody
     * does, a firm, another person.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A. Roberto Redlepus",
                "Redlepus Brandov A.",
                "Artem A. Redlepus",
                "A. Redlepus",
                "Driver A. Redlepus",
                "Fahrer A. Redlepus",
                "Logistics A. Redlepus",
                "Courier A. Redlepus",
                "Brandov A. Redlepus"
            })
    void otherInitialsContradictNobody(String name) {
        var comparison = of(name, "REDLEPUS, Artem");
        assertThat(comparison.contradicted()).isFalse();
        assertThat(comparison.middleInitial()).isFalse();
        assertThat(comparison.score()).isGreaterThan(0.9);
    }

    @Test
    void anInitialIsNoLetterOfALongerWordThatDoesNotHaveIt() {
        assertThat(of("Jamschtschikow", "A Ymmshchikov").score()).isLessThan(NameComparison.MATCH);
        assertThat(of("Adornquelle", "A Dornqelle").score()).isGreaterThan(NameComparison.MATCH);
    }

    private static NameComparison of(String name, String listed) {
        return NameMatcher.compare(name, listed, Bearer.PERSON);
    }

    private static void assertFound(String name, String listed, String... others) {
        assertThat(of(name, listed).score()).isGreaterThan(NameComparison.MATCH);
        var names = new ArrayList<IndexedName>();
        names.add(new IndexedName(0, listed, Bearer.PERSON));
        List.of(others).forEach(other -> names.add(new IndexedName(names.size(), other, Bearer.PERSON)));
        assertThat(NameMatcher.over(names).closest(name, NameComparison.MATCH))
                .extracting(found -> found.listed().owner())
                .contains(0);
    }
}
