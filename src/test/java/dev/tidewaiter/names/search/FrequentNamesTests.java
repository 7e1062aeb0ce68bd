package dev.tidewaiter.names.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.NameComparison;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of people that very many bear, beside listed ones that are near them. */
class FrequentNamesTests {

    @ParameterizedTest
    @CsvSource({
        // a given name that is another, and a family name left out
        "Kayla Perez, 'PEREZ ROJO, Karla'",
        "Edward Flores, 'ROMAN FLORES, Luis Eduardo'",
        // given names alone
        "Patrick Bernhard, 'CLANCY, Bernard Patrick'",
        "Mary Cruz, 'DELGADO ARANA, Mary Cruz'",
        // an initial of a middle name is not the given name
        "Johnny Torres, 'TORRES, Manuel J'",
        // a family name that a title is spelled like
        "Edward Yang, 'STAVYTSKYI, Eduard'",
        "Alfred Major, 'YEKATOM, Alfred'"
    })
    void aStrangerOfFrequentNamesIsNoListedPerson(String stranger, String listed) {
        assertThat(score(stranger, listed)).isLessThan(NameComparison.MATCH);
    }

    @ParameterizedTest
    @CsvSource({
        // to the letter, whatever is left out
        "Edward Garcia, 'GARCIA ARBOLEDA, Edward'",
        "Antonio Lopez, 'LOPEZ, Antonio Santiago'",
        "James Taylor, 'TAYLOR, James'",
        // one slip in a name of which nothing is left out
        "Tom Baker, 'BAKER, Tim'",
        // a rare name speaks for the other
        "Kayla Stavytska, 'STAVYTSKA, Karla'",
        // what differs is how other letters are read
        "Дзмiтрый Анатольевiч КIРАЛАП, 'Dmitry Anatolievich KIROLAP'",
        // a pet name
        "Bob Taylor, 'TAYLOR, Robert'"
    })
    void theListedPersonIsStillTold(String asked, String listed) {
        assertThat(score(asked, listed)).isGreaterThanOrEqualTo(NameComparison.MATCH);
    }

    @Test
    void thePersonsNamesAreNoFirmByTheirFirstLetters() {
        assertThat(found("Susan Randi Anderson", "SRA", Bearer.ORGANISATION)).isEmpty();
        assertThat(found("Carl Boyd", "BID", Bearer.ORGANISATION)).isEmpty();
    }

    private static double score(String name, String listed) {
        return NameMatcher.compare(name, listed, Bearer.PERSON).score();
    }

    private static List<NameComparison> found(String name, String listed, Bearer bearer) {
        return NameMatcher.over(List.of(new IndexedName(0, listed, bearer))).closest(name, NameComparison.MATCH);
    }
}
