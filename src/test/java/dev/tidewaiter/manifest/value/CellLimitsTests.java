package dev.tidewaiter.manifest.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.wordlist.WordLists;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each limit of a cell of parties is felt: with another value the cell names other parties, or other numbers of them. */
class CellLimitsTests {

    private static List<NamedParty> parties(String cell, WordLists words) {
        return new PartyCellParser(PartyWords.of(words), words).parse(cell);
    }

    @ParameterizedTest
    @CsvSource({
        "party-number, 11, OOO Omega INN 7707083893",
        "care-of-before, 40, Heron Freight Ltd OBO Rosalia Pinto Ltd",
        "care-of-behind, 40, Heron Freight Ltd OBO Rosalia Pinto Ltd"
    })
    void anotherValueReadsTheCellOtherwise(String limit, int value, String cell) {
        assertThat(parties(cell, WordLists.bundled().with(Map.of(limit, value))))
                .isNotEqualTo(parties(cell, WordLists.bundled()));
    }
}
